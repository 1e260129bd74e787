import {readdirSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, it} from "vitest";
import {conditionNames} from "../../../../src/domain/conditions.js";
import {caseCanvas} from "../../../../src/domain/project/canvas/caseCanvas.js";
import {deckCanvas, deckExamples} from "../../../../src/domain/project/canvas/deckCanvases.js";
import {workCanvasSchema} from "../../../../src/domain/project/workCanvas.js";
import {readCaseYaml} from "../../../../src/domain/readCaseYaml.js";

const ids = readdirSync("data/cases")
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length));
const read = (id: string) =>
  readCaseYaml(readFileSync(`data/cases/${id}.yaml`, "utf8"), {file: `${id}.yaml`, id});
const locales = ["en", "ja"] as const;

it("every case gives a canvas that the schema takes, with its three statements, each tied to it", () => {
  for (const id of ids)
    for (const locale of locales) {
      const study = read(id);
      const canvas = caseCanvas(study, {locale});
      expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
      for (const name of conditionNames) {
        expect(canvas.arrows[name].statement).toBe(study.conditions[name].statement[locale]);
        expect(canvas.arrows[name].ties).toMatchObject([{kind: "case", case: id}]);
      }
      expect(canvas.notes.every(({kind}) => kind === "case")).toBe(true);
    }
});

it("a case without a canvas fills only what it states", () => {
  const study = read("pomelo");
  const {notes, arrows} = caseCanvas(study, {locale: "en"});
  expect(new Set(notes.map(({block}) => block))).toEqual(new Set(["value_propositions", "key_resources"]));
  expect(notes[0]!.text).toBe(study.solution.en);
  const said = JSON.stringify(study);
  for (const {text} of notes) expect(said).toContain(text.replace("The problem that it answers: ", ""));
  expect(arrows.customer.from).toBe(notes.find(({text}) => text === study.data_used[0]!.en)?.id);
  expect([arrows.business.from, arrows.data.to]).toEqual([null, null]);
});

it("the canvas of Bizreach takes no problem, which the source's text has lost", () => {
  const {notes} = caseCanvas(read("bizreach"), {locale: "ja"});
  expect(notes.map(({text}) => text).join()).not.toContain("述べられていない");
  expect(notes).toHaveLength(3);
});

it("a case with a canvas gives every entry of it, however long", () => {
  const entry = (text: string) => ({en: text, ja: text});
  const canvas = {
    customer_segments: [entry("People"), entry("x".repeat(900))],
    customer_relationships: [],
    channels: [entry("App")],
    value_propositions: [],
    key_activities: [],
    key_resources: [],
    key_partners: [],
    cost_structure: [entry("Cloud")],
    revenue_streams: [],
  };
  const made = caseCanvas({...read("pomelo"), canvas}, {locale: "en"});
  expect(made.notes.map(({block}) => block)).toEqual([
    "customer_segments",
    "customer_segments",
    "channels",
    "cost_structure",
  ]);
  expect(made.notes[1]!.text).toMatch(/…$/);
  expect(workCanvasSchema.safeParse(made).success).toBe(true);
});

it("the deck's examples are canvases in both languages, with ids of their own each time", () => {
  fc.assert(
    fc.property(fc.constantFrom(...deckExamples), fc.constantFrom(...locales), (example, locale) => {
      const canvas = deckCanvas(example, {locale});
      expect(workCanvasSchema.safeParse(canvas).success).toBe(true);
      expect(canvas.notes).toHaveLength(Object.keys(example.notes).length);
      expect(deckCanvas(example, {locale}).id).not.toBe(canvas.id);
    }),
    {seed: 6},
  );
  const shop = deckCanvas(deckExamples[0]!, {locale: "ja"});
  for (const name of conditionNames) expect(shop.arrows[name].from).not.toBeNull();
});
