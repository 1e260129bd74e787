import {describe, expect, it} from "vitest";
import {chunks} from "../../../../src/domain/project/answers/chunks.js";
import {fitting} from "../../../../src/domain/project/answers/fitting.js";
import {takeCards} from "../../../../src/domain/project/answers/takeCards.js";
import {takeChecks} from "../../../../src/domain/project/answers/takeChecks.js";
import type {AnswerCard} from "../../../../src/domain/project/answers/answer.js";
import type {TakenCheck} from "../../../../src/domain/project/answers/takeChecks.js";
import {takeIdeas} from "../../../../src/domain/project/answers/takeIdeas.js";
import {emptyProject, projectSchema} from "../../../../src/domain/project/project.js";
import {emptyCanvas, workCanvasSchema} from "../../../../src/domain/project/workCanvas.js";
import {projectLimits} from "../../../../src/domain/project/projectLimits.js";

const check: TakenCheck = {
  condition: "business",
  verdict: "partly",
  text: "Fees are low",
  improvement: "Raise them",
  replaces: false,
};

describe("takeIdeas", () => {
  it("adds ideas as pasted, with their personas and without votes", () => {
    const {project, left} = takeIdeas(
      emptyProject(0),
      [{text: "A mirror", persona: "Sara, 34"}, {text: "A list"}],
      "idea-a",
    );
    expect(project.ideas.map(({id, text, persona, origin}) => [id, text, persona, origin])).toEqual([
      ["idea-a-1", "A mirror", "Sara, 34", "pasted"],
      ["idea-a-2", "A list", undefined, "pasted"],
    ]);
    expect(left).toEqual([]);
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  it("goes on in the next idea where one is too long", () => {
    const long = {text: "word ".repeat(500), persona: "who ".repeat(1500)};
    const {project} = takeIdeas(emptyProject(0), [long], "idea-a");
    expect(
      project.ideas
        .map(({text}) => text)
        .join(" ")
        .split(/\s+/),
    ).toHaveLength(500);
    expect(
      project.ideas
        .map(({persona = ""}) => persona)
        .join(" ")
        .trim()
        .split(/\s+/),
    ).toHaveLength(1500);
  });

  it("stays within what a project holds, and hands back the ideas that found no room", () => {
    const ideas = Array.from({length: projectLimits.ideas + 2}, (_, i) => ({text: `Idea ${i}`}));
    const {project, left} = takeIdeas(emptyProject(0), ideas, "idea-a");
    expect(project.ideas).toHaveLength(projectLimits.ideas);
    expect(left).toEqual(ideas.slice(-2));
    expect(projectSchema.safeParse(project).success).toBe(true);
    expect(takeIdeas(project, left, "idea-b")).toEqual({project, left});
  });

  it("changes nothing where nothing is taken", () => {
    const project = emptyProject(0);
    expect(takeIdeas(project, [], "idea-a").project).toBe(project);
  });
});

describe("takeCards", () => {
  it("adds every card as an assumption, long ones on several notes", () => {
    const {canvas} = takeCards(
      emptyCanvas(),
      [
        {block: "channels", text: "Shops"},
        {block: "key_partners", text: "長い文。".repeat(200)},
      ],
      "note-a",
    );
    expect(canvas.notes.every(({kind}) => kind === "assumption")).toBe(true);
    expect(canvas.notes[0]).toEqual({id: "note-a-1", block: "channels", text: "Shops", kind: "assumption"});
    expect(
      canvas.notes
        .slice(1)
        .map(({text}) => text)
        .join(""),
    ).toBe("長い文。".repeat(200));
    expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
  });

  it("stays within what a canvas holds, and hands back the cards that found no room", () => {
    const card = (text: string): AnswerCard => ({block: "channels", text});
    const {canvas, left} = takeCards(emptyCanvas(), Array(projectLimits.notes + 3).fill(card("x")), "note-a");
    expect(canvas.notes).toHaveLength(projectLimits.notes);
    expect(left).toEqual([card("x"), card("x"), card("x")]);
    const again = takeCards(canvas, [card("y")], "note-b");
    expect(again.canvas).toBe(canvas);
    expect(again.left).toEqual([card("y")]);
  });
});

describe("takeChecks", () => {
  it("fills an empty sentence and ties the verdict to it as an opinion", () => {
    const {canvas} = takeChecks(emptyCanvas(), [check], {id: "tie-a", locale: "en"});
    expect(canvas.arrows.business.statement).toBe("Fees are low");
    expect(canvas.arrows.business.ties).toEqual([
      {
        id: "tie-a-1-1",
        kind: "saying",
        level: "opinion",
        text: "An assistant's answer: partly. Improvement: Raise them",
      },
    ]);
    expect(canvas.arrows.customer).toEqual(emptyCanvas().arrows.customer);
    expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
  });

  it("keeps a person's own sentence unless it is to be replaced, and loses neither text", () => {
    const canvas = emptyCanvas();
    canvas.arrows.business.statement = "Ours";
    const {canvas: kept} = takeChecks(canvas, [check], {id: "tie-a", locale: "ja"});
    expect(kept.arrows.business.statement).toBe("Ours");
    expect(JSON.stringify(kept.arrows.business.ties)).toContain("Fees are low");
    const {canvas: replaced} = takeChecks(canvas, [{...check, replaces: true}], {id: "tie-a", locale: "ja"});
    expect(replaced.arrows.business.statement).toBe("Fees are low");
    expect(canvas.arrows.business.statement).toBe("Ours");
  });

  it("keeps long texts whole and within what a sentence holds", () => {
    const text = "word ".repeat(300).trim();
    const {canvas} = takeChecks(emptyCanvas(), [{...check, text}], {id: "tie-a", locale: "en"});
    const {statement, ties} = canvas.arrows.business;
    expect(JSON.stringify([statement, ties]).match(/word/g)).toHaveLength(300);
    expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
  });
});

describe("takeChecks with an arrow that is full", () => {
  it("leaves the arrow as it is, hands the check back, and still takes the others", () => {
    const canvas = emptyCanvas();
    canvas.arrows.business.ties = Array.from({length: projectLimits.ties}, (_, i) => ({
      id: `tie-${i}`,
      kind: "case",
      case: "pomelo",
    }));
    const other: TakenCheck = {...check, condition: "data"};
    const taken = takeChecks(canvas, [check, other], {id: "tie-a", locale: "en"});
    expect(taken.left).toEqual([check]);
    expect(taken.canvas.arrows.business).toEqual(canvas.arrows.business);
    expect(taken.canvas.arrows.data.statement).toBe("Fees are low");
    expect(takeChecks(canvas, [check], {id: "tie-a", locale: "en"}).canvas).toBe(canvas);
  });
});

describe("fitting", () => {
  it("takes an item whole or not at all, and a smaller one after one that is too large", () => {
    expect(fitting(["aa", "bbb", "c"], (text) => [...text], 3)).toEqual({
      parts: ["a", "a", "c"],
      left: ["bbb"],
    });
    expect(fitting(["a"], (text) => [...text], -1)).toEqual({parts: [], left: ["a"]});
  });
});

describe("chunks", () => {
  it("cuts at sentences and words, and never within a letter of two places", () => {
    expect(chunks("One two. Three four.", 10)).toEqual(["One two.", "Three", "four."]);
    const smiles = "😀".repeat(20);
    const parts = chunks(smiles, 7);
    expect(parts.join("")).toBe(smiles);
    expect(parts.every((part) => part.length <= 7 && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(part))).toBe(
      true,
    );
  });
});
