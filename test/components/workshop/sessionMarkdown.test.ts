import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {sessionMarkdown} from "../../../src/components/workshop/sessionMarkdown.js";
import {caseEntry} from "../../../src/domain/find/caseEntry.js";
import {readAgendaYaml} from "../../../src/domain/project/agendaYaml.js";
import {canvasOfIdea, typedIdea, voted} from "../../../src/domain/project/ideaEdits.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import type {Project} from "../../../src/domain/project/project.js";
import {readCaseYaml} from "../../../src/domain/readCaseYaml.js";

const read = (path: string) => readFileSync(path, "utf8");
const agenda = readAgendaYaml(read("data/agendas/understanding.yaml"), {file: "understanding.yaml"});
const entry = caseEntry(readCaseYaml(read("data/cases/pomelo.yaml"), {file: "pomelo.yaml"}));
const now = Date.parse("2026-11-28T12:00:00Z");
const idea = {
  ...voted(typedIdea({text: "<img src=x> | `code`\n# no heading", author: "Aoi", cases: ["pomelo"]}), "Ren"),
  chosen: true,
  persona: "Sara, 34\nbuys on the train",
};
const whole: Project = {
  ...emptyProject(0),
  product: {
    name: "Shop",
    feature: "",
    customerProblem: "- the same *goods*",
    businessProblem: "Too few come back",
  },
  shortlist: ["pomelo", "gone"],
  ideas: [idea],
  canvases: [canvasOfIdea(idea, [entry])],
  session: {
    agenda,
    roles: [{id: "a", role: "Developer", name: "Ren", invited: true}],
    clock: {step: "cases", since: null, spent: {"growth-cycle": 660_000}},
    notes: {cases: "first line\nsecond line", gone: "of a step that is gone", ideas: "  "},
  },
};
const text = sessionMarkdown(whole, {cases: [{entry, isPrivate: false}], now, locale: "en"});

describe("The summary of a session", () => {
  it("has what was said, planned and taken", () => {
    for (const line of [
      "# Summary of the workshop: Shop",
      "- **① The customer's problem**: \\- the same \\*goods\\*",
      "- Developer: Ren (Invited)",
      "| What the growth cycle is | 10 min | 11 min |",
      "| Total | 115 min | 11 min |",
      "### Sharing cases that may apply",
      "first line  ",
      "### gone",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toContain("**Pomelo: Less time to find what one likes**");
    expect(text).toContain("Business Model Canvas © Strategyzer, CC BY-SA 3.0");
    expect(text).not.toContain("### Noting use cases");
  });

  it("takes what people wrote for text: no markup, no cell more, no line more", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|") && line.includes("img"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(
      "\\<img src=x\\> \\| \\`code\\` \\# no heading | Sara, 34 buys on the train | Aoi |",
    );
    expect(rows[0]!.replaceAll("\\|", "").split("|")).toHaveLength(13);
    expect(rows[0]).toMatch(/\| yes \|$/);
  });

  it("says of an empty project that nothing is there, in either language", () => {
    const empty = sessionMarkdown(emptyProject(0), {cases: [], now, locale: "ja"});
    expect(empty).toContain("# ワークショップのまとめ\n\n2026/11/28");
    expect(empty.match(/まだありません。/g)).toHaveLength(6);
    expect(empty).not.toMatch(/undefined|NaN|null/);
  });
});
