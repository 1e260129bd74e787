import fc from "fast-check";
import {marked} from "marked";
import {describe, expect, it} from "vitest";
import {markdownText, planMarkdown} from "../../../src/components/plan/planMarkdown.js";
import {newPlan} from "../../../src/domain/project/newPlan.js";
import {anyPlan} from "../../domain/project/anyPlan.js";
import {wholePlan} from "../../domain/project/wholePlan.js";

const options = {locale: "en", bottleneck: null, canvas: null, nameOf: (path: string) => path} as const;

describe("A plan in Markdown", () => {
  it("says bottleneck, milestones with stop rules, tasks by role, both meetings, and that nothing is missing", () => {
    const text = planMarkdown(wholePlan(), {...options, bottleneck: "Bottleneck: 2", canvas: "Our canvas"});
    expect(text).toMatch(/^# Our shop\n/);
    for (const part of [
      "Bottleneck: 2",
      "- Canvas: Our canvas",
      "| 1. A customer's clear reaction, by hand (①) | 30 Jan 2026 | share liked | 10 % | 14 % | 11 % | show the old list again | 1,000 an arm, 3 weeks |",
      "### Product manager\n\n- [ ] Ask five customers – Done when: five answers are noted – Owner: Ken – 30 Jan 2026",
      "## First meeting\n\n- Date: 6 Jan 2026 10:30",
      "## Report to management\n\n- Date: 1 Apr 2026\n",
      "✓ Complete",
    ])
      expect(text).toContain(part);
  });

  it("of a plan that has only begun names the meetings that are missing and the next decisions, not every open field", () => {
    const text = planMarkdown(newPlan({link: null, start: "2026-01-05", months: 1}, {locale: "ja"}), {
      ...options,
      locale: "ja",
    });
    expect(text).toMatch(/## 未完成:決めることが \d+ 件あります\n\n最初の会議も経営への報告もありません。/);
    const [, open] = text.split("件あります");
    const decisions = ["link", "measure", "target", "owners", "firstMeeting", "report"];
    expect(open!.match(/^- /gm)).toHaveLength(decisions.length);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it("says what was measured and what it does to confidence", () => {
    const plan = wholePlan();
    plan.milestones[1]!.result = {
      on: "2026-03-01",
      kind: "users",
      value: 15,
      low: 13,
      high: 17,
      n: 40,
      note: "",
    };
    expect(planMarkdown(plan, options)).toMatch(
      /\*\*15 %\*\* \(13 to 17\), users were counted, n = 40\. Confidence 0\.5 → 7/,
    );
  });

  it("has three tables of whole rows whatever is typed, and nothing of it becomes markup", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const tokens = marked.lexer(planMarkdown(plan, options));
        const tables = tokens.filter(({type}) => type === "table") as unknown as {
          header: unknown[];
          rows: unknown[][];
        }[];
        expect(tables[0]!.rows).toHaveLength(3);
        for (const {header, rows} of tables) for (const row of rows) expect(row).toHaveLength(header.length);
        expect(marked.parse(planMarkdown(plan, options))).not.toMatch(/<(b|script|img)\b/);
      }),
      {seed: 5, numRuns: 150},
    );
  });

  it("keeps a person's words on one line and as they were typed", () => {
    expect(markdownText("a|b\n<c> *d*")).toBe("a\\|b &lt;c> \\*d\\*");
  });
});
