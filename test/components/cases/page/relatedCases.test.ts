import {beforeAll, expect, it} from "vitest";
import {readCases} from "../../../../loaders/readCases.js";
import {relatedCases} from "../../../../src/components/cases/page/relatedCases.js";
import {reasonText} from "../../../../src/components/cases/page/relatedList.js";
import {sharedMatter} from "../../../../src/components/cases/page/sharedMatter.js";
import type {CaseStudy} from "../../../../src/domain/index.js";

let cases: CaseStudy[];
const named = (id: string) => cases.find((study) => study.id === id)!;

beforeAll(async () => {
  cases = await readCases("data/cases");
});

it("puts the other fraud case beside a fraud case, for its problem and its task", () => {
  const [first] = relatedCases(named("fraud-net"), cases);
  expect(first!.study.id).toBe("vacation-rental-fraud");
  expect(first!.reasons.map(({kind}) => kind)).toEqual(["problem", "task"]);
  expect(first!.reasons.map((reason) => reasonText(reason, "en")).at(-1)).toBe(
    "same task: Anomaly detection",
  );
});

it("never relates a case to itself, gives a reason for each, and at most as many as asked", () => {
  for (const study of cases) {
    const related = relatedCases(study, cases, {most: 3});
    expect(related.length).toBeLessThanOrEqual(3);
    for (const {study: other, reasons} of related) {
      expect(other.id).not.toBe(study.id);
      expect(reasons.length).toBeGreaterThan(0);
    }
  }
});

it("an industry that the source does not state is shared by none", () => {
  const plain = (id: string): CaseStudy => ({
    ...named("pomelo"),
    id,
    industry: "not-stated",
    tasks: [id === "a" ? "vision" : "speech"],
    customer_problem: null,
    business_problem: null,
    data_used: [],
  });
  expect(relatedCases(plain("a"), [plain("a"), plain("b")])).toEqual([]);
});

it("what two texts share is shared in both languages; numbers are no likeness", () => {
  const scams = {en: "Scams harm 1,000 guests", ja: "1,000 人が詐欺に遭う"};
  expect(sharedMatter(scams, {en: "Fraud of 1,000 kinds", ja: "1,000 種の不正"})).toEqual({
    en: ["Fraud"],
    ja: ["不正"],
  });
  expect(sharedMatter(scams, {en: "Scams", ja: "広告"})).toEqual({en: [], ja: []});
  expect(sharedMatter(scams, null)).toEqual({en: [], ja: []});
});
