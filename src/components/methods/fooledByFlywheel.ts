import type {LinkReport} from "../../analysis/loop/report.js";
import {element} from "../element.js";
import {verdictMarks, verdictWords} from "../words.js";
import {fooledFiles, fooledLoop} from "./fooledLoop.js";
import type {FooledWeek, Trick} from "./fooledLoop.js";
import {fooledPlot} from "./fooledPlot.js";
import {naiveCorrelation} from "./naiveCorrelation.js";

const switches: readonly [name: Exclude<keyof Trick, "seed">, label: string][] = [
  ["driver", "a common driver: a campaign moves both in the same week"],
  ["trend", "a trend: both grow on their own"],
  ["reversed", "a reversed arrow: experience follows users"],
  ["driverLate", "a driver that reaches experience first, users two weeks later"],
  ["real", "the link itself: users follow experience after three weeks"],
];

export interface FooledOptions {
  width: number;
  /** Analyses a loop's files, off the page's thread; returns the report on the business link. */
  analyze: (files: Record<string, string>) => Promise<LinkReport>;
}

/**
 * Two simulated series, what the reader puts behind them, and what a naive correlation and the report say of the same data.
 *
 * @example
 * display(fooledByFlywheel({width, analyze}))
 */
export function fooledByFlywheel({width, analyze}: FooledOptions): HTMLElement {
  const trick: Trick = {
    real: false,
    driver: true,
    driverLate: false,
    trend: false,
    reversed: false,
    seed: 1,
  };
  const plot = element("div", {class: "fooled-plot"});
  const naive = element("section", {"aria-live": "polite"});
  const report = element("section", {"aria-live": "polite"});
  const boxes = switches.map(([name, label]) => {
    const box = Object.assign(element("input", {type: "checkbox", name}), {checked: trick[name]});
    box.addEventListener("change", () => {
      trick[name] = box.checked;
      update();
    });
    return element("label", {}, box, ` ${label}`);
  });
  const again = element("button", {type: "button", class: "pill"}, "Other random numbers");
  again.addEventListener("click", () => {
    trick.seed += 1;
    update();
  });

  function update() {
    const weeks = fooledLoop(trick);
    plot.replaceChildren(fooledPlot(weeks, {width}));
    naive.replaceChildren(...naiveVerdict(weeks));
    report.setAttribute("data-state", "computing");
    const asked = JSON.stringify(trick);
    // A newer question is answered by its own call.
    const show = (...nodes: Node[]) => {
      if (JSON.stringify(trick) !== asked) return;
      report.replaceChildren(...nodes);
      report.setAttribute("data-state", "ready");
    };
    analyze(fooledFiles(weeks)).then(
      (link) => show(...reportVerdict(link)),
      (error: unknown) =>
        show(
          element(
            "p",
            {role: "alert"},
            `Could not be analysed. ${error instanceof Error ? error.message : ""}`,
          ),
        ),
    );
  }

  update();
  return element(
    "div",
    {class: "card fooled"},
    element("fieldset", {}, element("legend", {}, "What is behind the two series?"), boxes, again),
    plot,
    element("div", {class: "fooled-verdicts"}, naive, report),
  );
}

function naiveVerdict(weeks: readonly FooledWeek[]): Node[] {
  const {r, p} = naiveCorrelation(weeks);
  const found = p < 0.05 && r > 0;
  return [
    element("h3", {}, "Naive correlation"),
    element("p", {class: "verdict"}, found ? "✓ “Yes, it works!”" : "✕ “Nothing there.”"),
    element(
      "p",
      {},
      `r = ${r.toFixed(2).replace("-", "−")}, ${p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`}, week by week.`,
    ),
  ];
}

function reportVerdict({verdict, reasons}: LinkReport): Node[] {
  return [
    element("h3", {}, "The report"),
    element("p", {class: "verdict"}, `${verdictMarks[verdict]} ${verdictWords[verdict].en}`),
    element(
      "ul",
      {},
      reasons.map((reason) => element("li", {}, reason)),
    ),
  ];
}
