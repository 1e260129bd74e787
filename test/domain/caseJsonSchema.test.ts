import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {readCases} from "../../loaders/readCases.js";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import {caseGuide} from "../../src/domain/caseGuide.js";
import {caseJsonSchema, partsAt} from "../../src/domain/caseJsonSchema.js";
import {caseSchema} from "../../src/domain/caseStudy.js";

describe("The JSON Schema of a case", () => {
  it("is the committed one, which editors read: otherwise `npm run generate`", () => {
    expect(JSON.parse(readFileSync("data/case.schema.json", "utf8"))).toEqual(caseJsonSchema());
  });

  it("is what zod gives, with descriptions", () => {
    const {description, ...bare} = JSON.parse(
      JSON.stringify(caseJsonSchema(), (key, value: unknown) =>
        key === "description" && typeof value === "string" ? undefined : value,
      ),
    ) as Record<string, unknown>;
    expect(description).toBeUndefined();
    expect(bare).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(caseSchema, {target: "draft-7", io: "input"}))),
    );
  });

  it("describes every field, and the guide names no field that is not there", () => {
    const schema = caseJsonSchema();
    for (const path of Object.keys(caseGuide)) expect(partsAt(schema, path.split(".")), path).not.toEqual([]);
    const bare: string[] = [];
    const visit = (part: typeof schema, path: string) => {
      for (const [key, inner] of Object.entries(part.properties ?? {})) {
        // Languages and the blocks of a canvas speak for themselves.
        if (key === "en" || key === "ja" || (canvasBlockNames as string[]).includes(key)) continue;
        if (inner.description === undefined) bare.push(`${path}${key}`);
        visit(inner, `${path}${key}.`);
        if (inner.items !== undefined) visit(inner.items, `${path}${key}.*.`);
      }
    };
    visit(schema, "");
    expect(bare).toEqual([]);
  });

  it("lets every case pass, and refuses a key, a choice and a type that zod refuses", async () => {
    const schema = z.fromJSONSchema(caseJsonSchema() as z.core.JSONSchema.JSONSchema);
    const cases = await readCases("data/cases");
    for (const study of cases) expect(schema.safeParse(study).error, study.id).toBeUndefined();
    for (const change of [{colour: "red"}, {industry: "retial"}, {year: "2020"}, {title: {en: "a"}}])
      expect(schema.safeParse({...cases[0], ...change}).success).toBe(false);
  });
});
