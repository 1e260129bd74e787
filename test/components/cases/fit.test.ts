import {describe, expect, it} from "vitest";
import {fitAddress, needAddress} from "../../../src/components/cases/fit/fitAddress.js";
import {
  doubtSentence,
  foundSentence,
  pointsWords,
  reasonSentence,
} from "../../../src/components/cases/fit/fitReasons.js";
import {emptyNeed, needParameters, readNeed} from "../../../src/components/cases/fit/fitState.js";

const need = {
  customerProblem: "待ち時間 & queues",
  businessProblem: "costs + churn",
  data: "a=b?",
  task: "search",
  doubt: "data",
} as const;

describe("the need in the address", () => {
  it("comes back as it was written", () => {
    expect(readNeed(`?${needAddress(need, "ja").split("?")[1]}`)).toEqual(need);
  });

  it("leaves no trace of what is not said, and takes no task or condition that does not exist", () => {
    expect(Object.values(needParameters({...emptyNeed, data: "  "}))).toEqual([null, null, null, null, null]);
    expect(readNeed("?task=flying&doubt=luck")).toEqual(emptyNeed);
  });
});

describe("fitAddress", () => {
  const summary = (bottleneck: "collection" | "business" | null) => ({
    customer_problem: {en: "Long waits", ja: "待ち時間が長い"},
    report: {bottleneck},
  });

  it("fills in the loop's problems and the condition of its bottleneck", () => {
    const address = new URL(fitAddress(summary("collection"), "ja"), "https://example.com/base/loop/");
    expect(address.pathname).toBe("/base/cases/fit");
    expect(readNeed(address.search)).toEqual({
      ...emptyNeed,
      customerProblem: "待ち時間が長い",
      doubt: "data",
    });
    expect(address.searchParams.get("lang")).toBe("ja");
  });

  it("doubts nothing where there is no bottleneck", () => {
    expect(fitAddress(summary(null), "en")).toBe("../cases/fit?problem=Long+waits&lang=en");
  });
});

describe("reasonSentence", () => {
  const words = [
    {yours: "Loan", theirs: "loan"},
    {yours: "queue", theirs: "waits"},
  ];

  it("quotes the words of both, once where they are the same", () => {
    expect(reasonSentence({kind: "customerProblem", points: 9, words}, "en")).toBe(
      "Similar customer problem: “Loan”, “queue” ≈ “waits”",
    );
    expect(reasonSentence({kind: "data", points: 9, words: words.slice(1)}, "ja")).toBe(
      "データが近い:「queue」 ≈ 「waits」",
    );
  });

  it("counts the words that it does not show", () => {
    const many = Array.from({length: 8}, (_, index) => ({yours: `w${index}`, theirs: `w${index}`}));
    expect(reasonSentence({kind: "businessProblem", points: 9, words: many}, "en")).toMatch(
      /“w5” and 2 more$/,
    );
  });

  it("says how well the condition in doubt is supported", () => {
    const reason = {kind: "doubt", points: 2.5, condition: "data", support: "inferred"} as const;
    expect(reasonSentence(reason, "en")).toBe("Evidence for the condition in doubt, ③ Data: ○ inferred");
    expect(reasonSentence(reason, "ja")).toBe("心配な条件 ③ データ の根拠:○ 推論");
  });
});

describe("numbers in words", () => {
  it("never calls a reason's points none", () => {
    expect(pointsWords({kind: "task", points: 15, task: "search"}, "ja")).toBe("15 点中 15 点");
    expect(pointsWords({kind: "data", points: 0.2, words: []}, "en")).toBe("<1 of 15");
  });

  it("counts all cases by how well they support the condition in doubt", () => {
    expect(doubtSentence("data", ["inferred", "absent", "absent"], "en")).toBe(
      "Of all 3 cases, 0 measure condition ③ Data, 0 report it without a figure, 1 only infers it and 2 do not speak of it.",
    );
  });

  it("agrees in number", () => {
    expect(foundSentence(1, 29, "en")).toBe("1 of 29 cases has something in common.");
    expect(foundSentence(2, 29, "en")).toBe("2 of 29 cases have something in common.");
  });
});
