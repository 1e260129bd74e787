import {describe, expect, it} from "vitest";
import {caseEntry} from "../../../src/domain/find/caseEntry.js";
import {readCaseYaml} from "../../../src/domain/readCaseYaml.js";
import {ideaSchema} from "../../../src/domain/project/idea.js";
import {
  canvasOfIdea,
  criteriaCount,
  sortedIdeas,
  typedIdea,
  voted,
  withIdea,
} from "../../../src/domain/project/ideaEdits.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {workCanvasSchema} from "../../../src/domain/project/workCanvas.js";
import {readFileSync} from "node:fs";

const idea = (text: string) => typedIdea({text, author: "Aoi", cases: ["pomelo", "gone"]});
const pomelo = caseEntry(readCaseYaml(readFileSync("data/cases/pomelo.yaml", "utf8"), {file: "pomelo.yaml"}));

describe("An idea", () => {
  it("has each person's vote once, and loses it by a second press", () => {
    const twice = voted(voted(idea("a"), "Aoi"), "Ren");
    expect(twice.votes).toEqual(["Aoi", "Ren"]);
    expect(voted(twice, "Aoi").votes).toEqual(["Ren"]);
    let many = idea("a");
    for (let i = 0; i < 300; i++) many = voted(many, `p${i}`);
    expect(ideaSchema.safeParse(many).success).toBe(true);
  });

  it("stands among others by its votes or by the criteria it meets, equal ones in the order of noting", () => {
    const [a, b, c] = ["a", "b", "c"].map(idea) as [
      ReturnType<typeof idea>,
      ReturnType<typeof idea>,
      ReturnType<typeof idea>,
    ];
    const likely = {...b, criteria: {...b.criteria, soon: true, data: false}};
    const liked = voted(c, "Aoi");
    const all = [a, likely, liked];
    const order = (by: "noted" | "votes" | "criteria") =>
      sortedIdeas(all, by)
        .map(({text}) => text)
        .join("");
    expect([order("noted"), order("votes"), order("criteria")]).toEqual(["abc", "cab", "bac"]);
    expect(criteriaCount(likely)).toEqual({yes: 1, no: 1, unknown: 3});
  });

  it("changes alone, and one that is not there changes nothing", () => {
    const project = {...emptyProject(0), ideas: [idea("a"), idea("b")]};
    const next = withIdea(project, project.ideas[1]!.id, (each) => ({...each, chosen: true}));
    expect(next.ideas.map(({chosen}) => chosen)).toEqual([null, true]);
    expect(withIdea(project, "gone", (each) => ({...each}))).toBe(project);
  });

  it("becomes an assumption on a canvas, with its cases on the arrows that they speak for", () => {
    const canvas = canvasOfIdea(idea("Suggest\nsizes"), [pomelo]);
    expect(workCanvasSchema.parse(canvas)).toEqual(canvas);
    expect(canvas.title).toBe("Suggest sizes");
    expect(canvas.notes).toMatchObject([
      {block: "value_propositions", text: "Suggest\nsizes", kind: "assumption"},
    ]);
    const tied = (name: "customer" | "business" | "data") =>
      canvas.arrows[name].ties.map((tie) => "case" in tie && tie.case);
    // The source of this case is silent on the third condition.
    expect([tied("customer"), tied("business"), tied("data")]).toEqual([["pomelo"], ["pomelo"], []]);
  });

  it("brings along whom it is for, and nothing of a long text is lost", () => {
    const long = {...idea("word ".repeat(200)), persona: "Sara, 34\n" + "who ".repeat(900)};
    const canvas = canvasOfIdea(long, []);
    expect(workCanvasSchema.parse(canvas)).toEqual(canvas);
    const texts = (block: string) =>
      canvas.notes.filter((note) => note.block === block).map(({text}) => text);
    expect(texts("value_propositions").join(" ").split(" ")).toHaveLength(200);
    expect(texts("customer_segments").join(" ").match(/who/g)).toHaveLength(900);
    expect(canvasOfIdea(idea("a"), []).notes).toHaveLength(1);
  });
});
