import {z} from "zod";
import {caseGuide} from "./caseGuide.js";
import {caseSchema} from "./caseStudy.js";

/** As much of a JSON Schema as descriptions are put into. */
interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/**
 * The JSON Schema of a case's YAML, by which editors complete and check it as one types. It asks no more than zod does: what a schema of
 * this kind cannot say (that a change agrees with the values before and after it) `npm run check` adds.
 *
 * @see JSON Schema draft-07, https://json-schema.org/draft-07 (what the language server of YAML reads)
 * @example
 * caseJsonSchema().properties.industry.enum // ["education", "finance", …]
 */
export function caseJsonSchema(): Schema {
  // Written and read back, so that no part is shared and each can have a description of its own.
  const schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(caseSchema, {target: "draft-7", io: "input"})),
  ) as Schema;
  for (const [path, {en}] of Object.entries(caseGuide))
    for (const part of partsAt(schema, path.split("."))) part.description = en;
  return {...schema, description: "One case study: a product that is said to grow by machine learning."};
}

/** The parts of a schema that a path of the guide stands for; none where the schema has no such key. */
export function partsAt(schema: Schema, [key, ...rest]: readonly string[]): Schema[] {
  if (key === undefined) return [schema];
  const branches = [schema, ...(schema.anyOf ?? [])];
  return branches.flatMap(({properties = {}, items}) => {
    const parts =
      key === "*" ? [...(items === undefined ? Object.values(properties) : [items])] : [properties[key]];
    return parts.filter((part) => part !== undefined).flatMap((part) => partsAt(part, rest));
  });
}
