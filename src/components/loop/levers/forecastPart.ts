import type {Simulation} from "../../../analysis/index.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {computeForecast, EXACT_DRAWS} from "./computeForecast.js";
import type {Forecast, Simulate} from "./computeForecast.js";
import type {NodeFans} from "./fanData.js";
import {forecastFigure} from "./forecastFigure.js";
import type {ForecastFigure} from "./forecastFigure.js";
import {latestRun} from "./latestRun.js";
import type {Running} from "./latestRun.js";
import type {LeverView} from "./leverPanel.js";
import {leverWords} from "./leverWords.js";
import {runStatus} from "./runStatus.js";
import {withoutLevers} from "./withoutLevers.js";

/** Enough draws to follow a slider. */
const QUICK = 1000;

export interface ForecastPart {
  /** The forecast of the KPI in a sentence, and how far a computation has come. */
  headline: HTMLElement;
  /** The fans. */
  root: HTMLElement;
  /** Simulates where anything but size or language has changed, and draws. */
  show(view: LeverView, width: number): void;
  /** Gives up whatever is under way; nothing is drawn any more. */
  stop(): void;
}

/**
 * The forecast under the levers: its sentence, its fans, and how far a computation has come. The root's `data-state` is `running` until the
 * fans show the levers as they stand, then `ready`; or `stopped`, `failed`. `data-run` counts the drawings.
 *
 * @param onDraw Is told the fans as they are drawn, with the loop and the levers that they show.
 * @example
 * const part = forecastPart(simulateInWorker, ({levers}, nodes) => follow(levers, nodes));
 * part.show({summary, levers: {model: 0.05}, width, locale: "en"}, 800);
 */
export function forecastPart(
  simulate: Simulate,
  onDraw: (of: Pick<LeverView, "summary" | "levers">, nodes: readonly NodeFans[]) => void,
): ForecastPart {
  const sentencePlace = element("p");
  const spoken = element("p", {class: "hidden-words", role: "status"});
  const status = runStatus(() => {
    run.cancel();
    root.dataset["state"] = "stopped";
    // The quick answer may be there already.
    const isThere = shown !== null && shown.question === wanted;
    status.say(leverWords[isThere ? "stoppedRough" : "stopped"][size.locale]);
  });
  const place = element("div", {class: "fans-place"});
  const root = element(
    "div",
    {class: "lever-charts", "data-role": "lever-charts", "data-state": "running", "data-run": "0"},
    place,
  );
  const headline = element("div", {class: "lever-headline"}, sentencePlace, spoken, status.root);

  let size: {width: number; locale: Locale} = {width: 0, locale: "en"};
  let wanted: Question | null = null;
  let shown: {forecast: Forecast; question: Question} | null = null;
  let figure: (ForecastFigure & {of: LoopSummary; locale: Locale}) | null = null;
  let frame = 0;
  const asIs = asIsCache();

  const run = latestRun<Question, Forecast>({
    compute,
    show(forecast, question) {
      shown = {forecast, question};
      status.say("");
      schedule();
    },
    progress(share) {
      status.progress(share, size.locale);
    },
    failed(error) {
      root.dataset["state"] = "failed";
      status.fail(error, size.locale);
    },
  });

  async function compute({summary, levers}: Question, exact: boolean, running: Running) {
    const draws = exact ? EXACT_DRAWS : QUICK;
    const options = {horizon: levers.horizon ?? summary.report.horizon, draws};
    const known = asIs.get(summary, options);
    const forecast = await computeForecast(summary, levers, {simulate, draws, asIs: known, ...running});
    asIs.set(summary, options, forecast.asIs);
    return forecast;
  }

  /** At most one drawing a frame, of the newest. */
  function schedule() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  }

  function draw() {
    if (shown === null) return;
    const {forecast, question} = shown;
    if (figure?.of !== question.summary || figure.locale !== size.locale) {
      figure = {...forecastFigure(question.summary, size.locale), of: question.summary, locale: size.locale};
      place.replaceChildren(figure.root);
    }
    const {sentence, nodes} = figure.draw(forecast, size.width);
    onDraw(question, nodes);
    sentencePlace.textContent = sentence;
    // Read out once a slider rests, not at every step of it.
    if (forecast.asIs.draws === EXACT_DRAWS) spoken.textContent = sentence;
    root.dataset["run"] = String(Number(root.dataset["run"]) + 1);
    if (question === wanted) root.dataset["state"] = "ready";
  }

  return {
    headline,
    root,
    show({summary, levers, locale}, width) {
      size = {width, locale};
      const question = {summary, levers, key: keyOf(levers)};
      if (wanted?.summary === summary && wanted.key === question.key) {
        schedule();
        return;
      }
      wanted = question;
      root.dataset["state"] = "running";
      run.ask(question);
    },
    stop() {
      run.cancel();
      cancelAnimationFrame(frame);
    },
  };
}

/** What a forecast depends on. */
interface Question {
  summary: LoopSummary;
  levers: Levers;
  /** The levers as text, without what is only compared with. */
  key: string;
}

const keyOf = (levers: Levers) => JSON.stringify(withoutLevers(levers, "bottleneck"));

/** Keeps the latest simulation of a loop as it is, one for each number of draws: levers do not change it. */
function asIsCache() {
  let of: LoopSummary | null = null;
  let horizon = 0;
  const byDraws = new Map<number, Simulation>();
  const isSame = (summary: LoopSummary, options: {horizon: number}) =>
    summary === of && options.horizon === horizon;
  return {
    get: (summary: LoopSummary, options: {horizon: number; draws: number}) =>
      isSame(summary, options) ? byDraws.get(options.draws) : undefined,
    set(summary: LoopSummary, options: {horizon: number; draws: number}, simulation: Simulation) {
      if (!isSame(summary, options)) byDraws.clear();
      [of, horizon] = [summary, options.horizon];
      byDraws.set(options.draws, simulation);
    },
  };
}
