import {describe, expect, it} from "vitest";
import {conditionCheck} from "../../../src/analysis/project/conditionCheck.js";
import type {EvidenceContext} from "../../../src/analysis/project/worth.js";
import type {ConditionName} from "../../../src/domain/conditions.js";
import type {Tie} from "../../../src/domain/project/tie.js";
import {emptyCanvas} from "../../../src/domain/project/workCanvas.js";
import type {WorkCanvas} from "../../../src/domain/project/workCanvas.js";
import {caseOf, fullCanvas, keptLink, loopOf} from "./evidence.js";

const holds = keptLink("holds", "experiment");
const context: EvidenceContext = {
  cases: [
    caseOf("silent", "absent", {
      customer_problem: {en: "Shoppers find what they like", ja: "好みの商品"},
    }),
    caseOf("shop", "measured", {
      customer_problem: {en: "Shoppers do not find what they like", ja: "好みの商品が見つからない"},
    }),
    caseOf("other", "inferred", {solution: {en: "Tunnels are inspected by drones", ja: "点検"}}),
  ],
  project: {
    loops: [
      loopOf("ours", {customer: holds, business: holds, collection: holds, learning: holds}),
      loopOf("against", {business: keptLink("fails", "experiment")}),
      loopOf("weakly-against", {business: keptLink("fails", "association")}),
      loopOf("made", {business: keptLink("fails", "experiment")}, true),
    ],
    plans: [],
  },
};
const check = (canvas: WorkCanvas) => conditionCheck(canvas, context, {locale: "en"});
const ids = (canvas: WorkCanvas, name: ConditionName) =>
  check(canvas).conditions[name].findings.map(({id}) => id);
const tied = (canvas: WorkCanvas, name: ConditionName, ...ties: Tie[]): WorkCanvas => ({
  ...canvas,
  arrows: {...canvas.arrows, [name]: {...canvas.arrows[name], ties}},
});
const link = (loop: string, name: "customer" | "business" | "collection" | "learning"): Tie => ({
  id: `tie-${name}`,
  kind: "loop",
  loop,
  link: name,
});
const proven = () =>
  tied(
    tied(tied(fullCanvas(), "customer", link("ours", "customer")), "business", link("ours", "business")),
    "data",
    link("ours", "collection"),
    link("ours", "learning"),
  );

describe("conditionCheck", () => {
  it("names everything that an empty canvas lacks, and asks the question of each way to fail", () => {
    const canvas = emptyCanvas();
    const common = (name: string) => [`${name}-sentence`, `${name}-arrow`];
    expect(ids(canvas, "customer")).toEqual([
      ...common("customer"),
      "customer-block-customer-segments",
      "customer-block-value-propositions",
      "customer-evidence",
      "customer-question",
    ]);
    expect(ids(canvas, "business")).toEqual([
      ...common("business"),
      "business-block-revenue-streams",
      "business-evidence",
      "business-question",
    ]);
    expect(ids(canvas, "data")).toEqual([
      ...common("data"),
      "data-block-key-resources",
      "data-evidence",
      "data-question",
    ]);
    expect(check(canvas).overall).toEqual({
      en: "None of the three conditions has evidence from your own market or users yet: the cycle is an assumption, and ①, ② and ③ are not drawn up in full.",
      ja: "3 つの条件のどれにも、自社の市場や利用者による根拠がまだなく、このサイクルは仮説です（①と②と③は書きかけ）。",
    });
  });

  it("asks only for evidence once a canvas is written and drawn", () => {
    expect(ids(fullCanvas(), "customer")).toEqual(["customer-evidence", "customer-question"]);
    expect(check(fullCanvas()).overall.en).toBe(
      "None of the three conditions has evidence from your own market or users yet: the cycle is an assumption.",
    );
  });

  it("asks for either revenue or cost, and takes no blank card for one", () => {
    const canvas = fullCanvas();
    const moved = canvas.notes.map((note) =>
      note.block === "revenue_streams" ? {...note, block: "cost_structure" as const} : note,
    );
    expect(ids({...canvas, notes: moved}, "business")).not.toContain("business-block-revenue-streams");
    const blank = canvas.notes.map((note) =>
      note.block === "revenue_streams" ? {...note, text: " "} : note,
    );
    expect(ids({...canvas, notes: blank}, "business")).toEqual([
      "business-card",
      "business-block-revenue-streams",
      "business-evidence",
      "business-question",
    ]);
  });

  it("tells opinions, estimates and anecdotes apart", () => {
    const said = (level: "others" | "estimate" | "anecdote") => {
      const canvas = tied(fullCanvas(), "customer", {id: "tie-1", kind: "saying", level, text: "So"});
      return check(canvas).conditions.customer.findings[0]!;
    };
    expect(said("others")).toMatchObject({severity: "missing", text: {ja: "意見のほかに根拠がありません。"}});
    expect(said("estimate")).toMatchObject({severity: "weak"});
    expect(said("estimate").text.en).toContain("nothing was observed");
    expect(said("anecdote").text.en).toContain("nothing from your own market or users");
  });

  it("claims the cycle of no canvas, even with evidence for all three", () => {
    expect(ids(proven(), "data")).toEqual(["data-question"]);
    expect(check(proven()).overall.en).toBe(
      "Each of the three conditions has evidence from your own market or users; whether the cycle turns as a whole, a loop's data have to show.",
    );
    const partly = tied(fullCanvas(), "business", link("ours", "business"));
    expect(check(partly).overall.en).toBe(
      "② has evidence from your own market or users, ① and ③ have not, so the cycle as a whole is an assumption.",
    );
  });

  it("puts evidence against first, calls it weaker where it is, and takes none from synthetic data", () => {
    const failing = tied(proven(), "business", link("against", "business"));
    expect(ids(failing, "business")[0]).toBe("business-against");
    expect(check(failing).overall.ja).toBe("②を否定する根拠があり、先に進む前に確かめる必要があります。");
    const outweighed = tied(
      proven(),
      "business",
      link("ours", "business"),
      link("weakly-against", "business"),
    );
    expect(check(outweighed).conditions.business.findings[0]).toMatchObject({severity: "weak"});
    expect(ids(tied(proven(), "business", link("made", "business")), "business")).not.toContain(
      "business-against",
    );
  });

  it("names ties that are broken and the half of condition ③ that is missing", () => {
    expect(ids(tied(fullCanvas(), "customer", link("gone", "customer")), "customer")).toContain(
      "customer-broken",
    );
    expect(ids(tied(fullCanvas(), "data", link("ours", "learning")), "data")).toContain("data-half");
  });

  it("offers cases that speak of the condition and have words in common, none that is tied already", () => {
    const {offers} = check(fullCanvas()).conditions.customer;
    expect(offers.map(({id}) => id)).toEqual(["shop", "other"]);
    expect(offers[0]!.reasons.map(({kind}) => kind)).toContain("customerProblem");
    const canvas = tied(fullCanvas(), "customer", {id: "tie-1", kind: "case", case: "shop"});
    expect(check(canvas).conditions.customer.offers.map(({id}) => id)).toEqual(["other"]);
    expect(check(canvas).conditions.business.offers[0]!.id).toBe("shop");
  });

  it("offers the best supported cases while nothing is said", () => {
    expect(check(emptyCanvas()).conditions.data.offers.map(({id}) => id)).toEqual(["shop", "other"]);
  });
});
