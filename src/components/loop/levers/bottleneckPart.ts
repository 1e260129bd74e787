import {fixedElasticity} from "../../../analysis/loop/leverRanking.js";
import type {LeverRanking} from "../../../analysis/loop/leverRanking.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatEffect} from "../../format.js";
import {latestRun} from "./latestRun.js";
import {levelOf} from "../../../analysis/loop/levelOf.js";
import type {LeverPanelOptions, LeverView} from "./leverPanel.js";
import {leverWords} from "./leverWords.js";
import {rankingFigure} from "./rankingFigure.js";
import {fixText} from "./rankingTexts.js";
import {runStatus} from "./runStatus.js";
import {sliderField} from "./sliderField.js";
import {withoutLevers} from "./withoutLevers.js";

const QUICK = 1000;
const EXACT = 4000;
/** Milliseconds that the comparison waits for a slider of the horizon, whose forecast comes first. */
const PAUSE = 150;

export interface BottleneckPart {
  root: HTMLElement;
  /** Compares where loop, horizon or the fixed bottleneck have changed, and draws. */
  show(view: LeverView, width: number): void;
  /** Gives up whatever is under way. */
  stop(): void;
}

/**
 * Which lever moves the KPI most, and what a fixed bottleneck would bring. The root carries `data-state` and `data-run` as the forecast does.
 *
 * @param onMove Is told the levers as a person has just put them.
 * @example
 * const part = bottleneckPart(rankInWorker, (levers) => panel.update({levers}));
 */
export function bottleneckPart(
  rank: LeverPanelOptions["rank"],
  onMove: (levers: Levers) => void,
): BottleneckPart {
  const field = sliderField();
  const [rankHeading, heading] = [element("h3"), element("h3")];
  const sentence = element("p", {class: "fix-sentence"});
  const why = element("p", {class: "help"});
  const take = element("button", {type: "button", class: "pill", "data-role": "take-fix"});
  const place = element("div", {class: "ranking-place"});
  const status = runStatus(() => {
    run.cancel();
    root.dataset["state"] = "stopped";
    const isThere = shown !== null && shown.question === wanted;
    status.say(leverWords[isThere ? "stoppedRough" : "stopped"][locale]);
  });
  const fix = element("div", {class: "card bottleneck"}, heading, field.root, sentence, why, take);
  const root = element(
    "section",
    {class: "lever-ranking", "data-role": "lever-ranking", "data-state": "running", "data-run": "0"},
    rankHeading,
    status.root,
    place,
    fix,
  );
  let locale: Locale = "en";
  let width = 0;
  let wanted: Question | null = null;
  let shown: {ranking: LeverRanking; question: Question; draws: number} | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const run = latestRun<Question, {ranking: LeverRanking; draws: number}>({
    async compute({summary: {report, start}, horizon, elasticity}, exact, running) {
      const draws = exact ? EXACT : QUICK;
      const options = {horizon, start, draws, level: levelOf(report), bottleneck: elasticity ?? undefined};
      return {ranking: await rank({report, options}, running), draws};
    },
    show({ranking, draws}, question) {
      shown = {ranking, question, draws};
      status.say("");
      draw();
    },
    progress(share) {
      status.progress(share, locale);
    },
    failed(error) {
      root.dataset["state"] = "failed";
      status.fail(error, locale);
    },
  });

  function draw() {
    if (shown === null) return;
    const {ranking, question, draws} = shown;
    place.replaceChildren(rankingFigure(question.summary, ranking, {width, draws, locale}));
    sentence.textContent = fixText(question.summary, ranking, locale);
    root.dataset["run"] = String(Number(root.dataset["run"]) + 1);
    if (question === wanted) root.dataset["state"] = "ready";
  }

  return {
    root,
    show({summary, levers, locale: language, width: whole}, nextWidth) {
      const isDrawnSo = locale === language && width === nextWidth;
      [locale, width] = [language, nextWidth];
      const {report} = summary;
      const elasticity = levers.bottleneck ?? fixedElasticity(report);
      const horizon = levers.horizon ?? report.horizon;
      rankHeading.textContent = leverWords.ranking[locale];
      heading.textContent = leverWords.bottleneck[locale];
      syncSlider(summary, levers, elasticity);
      root.classList.toggle("wide", whole >= 900);
      if (wanted?.summary === summary && wanted.horizon === horizon && wanted.elasticity === elasticity) {
        if (!isDrawnSo) draw();
        return;
      }
      const question = {summary, horizon, elasticity};
      const waits = wanted !== null && wanted.horizon !== horizon;
      wanted = question;
      root.dataset["state"] = "running";
      clearTimeout(pause);
      if (waits) pause = setTimeout(() => run.ask(question), PAUSE);
      else run.ask(question);
    },
    stop() {
      clearTimeout(pause);
      run.cancel();
    },
  };

  function syncSlider({report}: LoopSummary, levers: Levers, elasticity: number | null) {
    const {bottleneck} = report;
    field.root.hidden = take.hidden = why.hidden = elasticity === null;
    if (elasticity === null || bottleneck === null) return;
    const usual = fixedElasticity(report)!;
    const without = () => withoutLevers(levers, "bottleneck");
    field.sync(
      {
        name: "bottleneck",
        group: "push",
        label: leverWords.bottleneckSlider[locale],
        min: Math.min(0, elasticity),
        max: Math.max(1, usual, elasticity),
        step: 0.01,
        at: elasticity,
        text: formatEffect(elasticity, locale),
        enabled: true,
        isMoved: levers.bottleneck !== undefined,
        to: (value) => (value === usual ? without() : {...levers, bottleneck: value}),
        back: without,
      },
      {onMove, back: leverWords.asEstimated[locale]},
    );
    why.textContent = leverWords.whyFixed[locale];
    take.textContent = leverWords.bottleneckTake[locale];
    take.onclick = () => {
      onMove({...levers, links: {...levers.links, [bottleneck]: elasticity}});
    };
  }
}

/** What the comparison depends on. */
interface Question {
  summary: LoopSummary;
  horizon: number;
  /** Of the fixed bottleneck; null where there is none. */
  elasticity: number | null;
}
