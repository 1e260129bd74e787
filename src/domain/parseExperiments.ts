import {CellReader, isMissing} from "./cells.js";
import type {Fault} from "./errors.js";
import {linkNames} from "./links.js";
import type {LinkName} from "./links.js";
import {formatDate} from "./calendar.js";
import type {ArmResult, Experiment, Row} from "./loop.js";

/**
 * Reads `experiments.csv`: two rows an experiment, one an arm. Each arm gives `n` and either `successes` or `mean` and
 * `sd`; the treatment arm gives `exposure`, the relative change of the link's source.
 *
 * @param faults Every fault found is added here.
 * @example
 * parseExperiments([
 *   {id: "a", link: "business", arm: "control", n: 100, successes: 10, …},
 *   {id: "a", link: "business", arm: "treatment", n: 100, successes: 14, exposure: 0.1, …},
 * ], faults)[0].exposure // 0.1
 */
export function parseExperiments(rows: readonly Row[], faults: Fault[]): Experiment[] {
  const cells = new CellReader("experiments.csv", rows, faults);
  const required = ["id", "link", "arm", "n"].map((column) => cells.has(column));
  if (!required.every(Boolean)) return [];
  const byId = new Map<string, number[]>();
  rows.forEach((_, i) => {
    const id = cells.text(i, "id");
    const members = byId.get(id);
    if (members === undefined) byId.set(id, [i]);
    else members.push(i);
  });
  return [...byId].flatMap(([id, members]) => parseExperiment(cells, id, members) ?? []);
}

function parseExperiment(cells: CellReader, id: string, members: number[]): Experiment | null {
  const faultsBefore = cells.faults.length;
  const arms: Partial<Record<"control" | "treatment", number>> = {};
  for (const i of members) {
    const arm = cells.text(i, "arm");
    if (arm !== "control" && arm !== "treatment") cells.fault(i, "arm", 'Use one of "control", "treatment".');
    else if (arms[arm] !== undefined)
      cells.fault(i, "arm", `Experiment ${id} has this arm already: give each arm one row.`);
    else arms[arm] = i;
  }
  const {control, treatment} = arms;
  if (control === undefined || treatment === undefined) {
    const missing = control === undefined ? "control" : "treatment";
    if (cells.faults.length === faultsBefore)
      cells.fault(members[0], "id", `Experiment ${id} has no ${missing} arm: add its row.`);
    return null;
  }
  const link = cells.text(treatment, "link");
  if (!(linkNames as readonly string[]).includes(link))
    cells.fault(treatment, "link", `Use one of ${linkNames.map((name) => `"${name}"`).join(", ")}.`);
  if (cells.text(control, "link") !== link)
    cells.fault(control, "link", `The arms of experiment ${id} name different links.`);
  const exposure = cells.required(treatment, "exposure");
  if (exposure === 0 || exposure <= -1)
    cells.fault(
      treatment,
      "exposure",
      "Give the relative change of the link's source, e.g. 0.1 for 10 % more; not 0, and above −1.",
    );
  const [start, end] = [date(cells, treatment, "start"), date(cells, treatment, "end")];
  if (start !== "" && end !== "" && start > end)
    cells.fault(treatment, "end", `Lies before its start, ${start}.`);
  const results = {control: parseArm(cells, control), treatment: parseArm(cells, treatment)};
  if (cells.faults.length > faultsBefore) return null;
  return {
    id,
    link: link as LinkName,
    metric: cells.text(treatment, "metric"),
    start,
    end,
    ...results,
    exposure,
  };
}

/** Dates of an experiment are for the reader; they may be missing. */
function date(cells: CellReader, i: number, column: string): string {
  if (isMissing(cells.rows[i][column])) return "";
  const day = cells.date(i, column);
  return Number.isNaN(day) ? "" : formatDate(day);
}

function parseArm(cells: CellReader, i: number): ArmResult {
  const n = cells.required(i, "n");
  if (!Number.isNaN(n) && (!Number.isInteger(n) || n < 2))
    cells.fault(i, "n", "An arm has at least two people, a whole number.");
  if (!isMissing(cells.rows[i].successes)) {
    const successes = cells.number(i, "successes");
    if (successes < 0 || successes > n || (!Number.isNaN(successes) && !Number.isInteger(successes)))
      cells.fault(i, "successes", "Give a whole number from 0 to n.");
    return {n, successes};
  }
  const mean = cells.required(i, "mean");
  const sd = cells.required(i, "sd");
  if (sd <= 0) cells.fault(i, "sd", "A standard deviation is above 0.");
  return {n, mean, sd};
}
