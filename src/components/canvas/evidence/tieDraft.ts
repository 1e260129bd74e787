import {sayings, tieHalves, tieSchema} from "../../../domain/project/tie.js";
import type {Tie, TieKind, TrialArm} from "../../../domain/project/tie.js";
import {linkNames} from "../../../domain/links.js";
import type {Text} from "../../../domain/texts.js";
import {draftFaultTexts} from "./draftFaultTexts.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/** What a person has typed or chosen of a tie, whatever it is; all kinds side by side, so that nothing is lost by looking at another. */
export interface TieDraft {
  kind: TieKind;
  case: string;
  /** Link and loop, as `linkChoice` joins them. */
  loop: string;
  /** Plan and milestone, as `milestoneChoice` joins them. */
  milestone: string;
  level: string;
  text: string;
  name: string;
  metric: string;
  better: string;
  measure: string;
  half: string;
  controlN: string;
  controlSuccesses: string;
  controlMean: string;
  controlSd: string;
  treatmentN: string;
  treatmentSuccesses: string;
  treatmentMean: string;
  treatmentSd: string;
}

export const emptyDraft: TieDraft = {
  kind: "case",
  case: "",
  loop: "",
  milestone: "",
  level: "",
  text: "",
  name: "",
  metric: "",
  better: "higher",
  measure: "counts",
  half: "",
  controlN: "",
  controlSuccesses: "",
  controlMean: "",
  controlSd: "",
  treatmentN: "",
  treatmentSuccesses: "",
  treatmentMean: "",
  treatmentSd: "",
};

/** What is wrong with a field of a draft. */
export interface TieFault {
  field: keyof TieDraft;
  text: Text;
}

export const linkChoice = (loop: string, link: string) => `${link} ${loop}`;
export const milestoneChoice = (plan: string, milestone: string) => `${plan} ${milestone}`;

/**
 * A draft as a tie, or all that is to be settled before it is one.
 *
 * @param options.id Of the new tie.
 * @param options.ties Those of the arrow: none is attached twice, and there is an end to them.
 * @example
 * readTieDraft({...emptyDraft, case: "pomelo"}, {id: newId("tie"), ties: []}) // {tie: {id: …, kind: "case", case: "pomelo"}, faults: []}
 */
export function readTieDraft(
  draft: TieDraft,
  {id, ties}: {id: string; ties: readonly Tie[]},
): {tie: Tie; faults: []} | {tie: null; faults: TieFault[]} {
  const faults: TieFault[] = [];
  const fail = (field: keyof TieDraft, text: Text) => void faults.push({field, text});
  const tie = partsOf(draft, id, fail);
  if (ties.length >= projectLimits.ties) fail("kind", draftFaultTexts.tooMany(projectLimits.ties));
  if (ties.some((other) => isSame(other, draft)))
    fail(draft.kind as "case" | "loop" | "milestone", draftFaultTexts.twice);
  if (faults.length > 0) return {tie: null, faults};
  const parsed = tieSchema.safeParse(tie);
  // A choice that is none of those offered.
  if (!parsed.success) return {tie: null, faults: [{field: "kind", text: draftFaultTexts.choose}]};
  return {tie: parsed.data, faults: []};
}

type Fail = (field: keyof TieDraft, text: Text) => void;

function partsOf(draft: TieDraft, id: string, fail: Fail): unknown {
  const {kind} = draft;
  const said = (field: "name" | "text", most: number) => {
    const text = draft[field].trim();
    if (text === "") fail(field, draftFaultTexts.empty);
    if (text.length > most) fail(field, draftFaultTexts.long(text.length, most));
    return text;
  };
  switch (kind) {
    case "case":
      if (draft.case === "") fail("case", draftFaultTexts.choose);
      return {id, kind, case: draft.case};
    case "loop": {
      const link = linkNames.find((name) => draft.loop.startsWith(`${name} `));
      if (link === undefined) fail("loop", draftFaultTexts.choose);
      return {id, kind, loop: draft.loop.slice((link?.length ?? 0) + 1), link};
    }
    case "milestone": {
      const [plan, milestone] = draft.milestone.split(" ");
      if (milestone === undefined) fail("milestone", draftFaultTexts.choose);
      return {id, kind, plan, milestone, ...halfOf(draft)};
    }
    case "saying": {
      const level = sayings.find((name) => name === draft.level);
      if (level === undefined) fail("level", draftFaultTexts.choose);
      return {id, kind, level, text: said("text", 500)};
    }
    case "trial": {
      const metric = draft.metric.trim();
      if (metric.length > 200) fail("metric", draftFaultTexts.long(metric.length, 200));
      return {
        ...{id, kind, name: said("name", 200), metric, better: draft.better},
        control: armOf(draft, "control", fail),
        treatment: armOf(draft, "treatment", fail),
        ...halfOf(draft),
      };
    }
  }
}

const halfOf = ({half}: TieDraft) => {
  const known = tieHalves.find((name) => name === half);
  return known === undefined ? {} : {half: known};
};

function armOf(draft: TieDraft, arm: "control" | "treatment", fail: Fail): TrialArm {
  const count = (field: keyof TieDraft, least: number, most: number, wrong: (typed: string) => Text) => {
    const value = numberIn(draft[field]);
    if (!Number.isInteger(value) || value < least || value > most) fail(field, wrong(draft[field].trim()));
    return value;
  };
  const number = (field: keyof TieDraft, least: number, wrong: (typed: string) => Text) => {
    const value = numberIn(draft[field]);
    if (!Number.isFinite(value) || value < least) fail(field, wrong(draft[field].trim()));
    return value;
  };
  const most = 1e12;
  if (draft.measure === "means")
    return {
      n: count(`${arm}N`, 2, most, draftFaultTexts.people(2)),
      mean: number(`${arm}Mean`, -Infinity, draftFaultTexts.mean),
      sd: number(`${arm}Sd`, 0, draftFaultTexts.sd),
    };
  const n = count(`${arm}N`, 1, most, draftFaultTexts.people(1));
  const limit = Number.isInteger(n) ? n : most;
  return {n, successes: count(`${arm}Successes`, 0, limit, draftFaultTexts.successes(limit))};
}

/** A number as people write it, full-width digits, grouping commas and a true minus too; `NaN` where there is none. */
function numberIn(typed: string): number {
  const text = typed.normalize("NFKC").replaceAll(/[\s,]/g, "").replace("−", "-");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** Whether two ties are of the same thing; what people write may be the same twice. */
function isSame(other: Tie, draft: TieDraft): boolean {
  if (other.kind !== draft.kind) return false;
  if (other.kind === "case") return other.case === draft.case;
  if (other.kind === "loop") return linkChoice(other.loop, other.link) === draft.loop;
  return other.kind === "milestone" && milestoneChoice(other.plan, other.milestone) === draft.milestone;
}
