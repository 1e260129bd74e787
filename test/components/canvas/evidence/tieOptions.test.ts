import {expect, it} from "vitest";
import {
  caseOptions,
  loopOptions,
  milestoneOptions,
} from "../../../../src/components/canvas/evidence/tieOptions.js";
import {strokeGroups} from "../../../../src/components/canvas/evidence/confidenceStroke.js";
import {caseOf, keptLink, loopOf, milestoneOf, planOf} from "../../../analysis/project/evidence.js";

const values = (groups: {label: string | null; options: {value: string}[]}[]) =>
  groups.map(({label, options}) => [label, ...options.map(({value}) => value)]);

it("offers cases of the shortlist first, in its order, and no case twice", () => {
  const cases = ["a", "b", "c"].map((id) => caseOf(id, "measured"));
  const options = {condition: "customer", locale: "en"} as const;
  expect(values(caseOptions(cases, {...options, shortlist: ["c", "gone", "a"]}))).toEqual([
    ["Shortlist", "c", "a"],
    ["All cases", "b"],
  ]);
  expect(values(caseOptions(cases, {...options, shortlist: []}))).toEqual([["All cases", "a", "b", "c"]]);
  expect(caseOptions(cases, {...options, shortlist: []})[0]!.options[0]!.label).toBe(
    "● measured · Somebody: Case a",
  );
});

it("offers of each loop the links of the condition, with what was found", () => {
  const project = {loops: [loopOf("shop", {learning: keptLink("holds", "curve")})], plans: []};
  const [group] = loopOptions(project, {condition: "data", locale: "en"});
  expect(group!.options).toEqual([
    {value: "collection shop", label: "③a Business KPI → Training rows: – no data"},
    {value: "learning shop", label: "③b Training rows → Model quality: ✓ holds (learning curve)"},
  ]);
});

it("offers the milestones that measure the condition, and no plan without one", () => {
  const project = {loops: [], plans: [planOf(milestoneOf(null))]};
  expect(values(milestoneOptions(project, {condition: "customer", locale: "ja"}))).toEqual([
    ["A plan", "plan-1 milestone-1", "plan-1 milestone-2", "plan-1 milestone-3"],
  ]);
  expect(milestoneOptions(project, {condition: "business", locale: "ja"})).toEqual([]);
});

it("draws what is only said alike, and every further step in a stroke of its own", () => {
  expect(strokeGroups.map(({first, last}) => [first.score, last.score])).toEqual([
    [0.01, 0.2],
    [0.5, 0.5],
    [1, 1],
    [3, 3],
    [7, 7],
    [10, 10],
  ]);
  const looks = strokeGroups.map(({stroke}) => `${stroke.width} ${stroke.dashes ?? ""}`);
  expect(new Set(looks).size).toBe(looks.length);
});
