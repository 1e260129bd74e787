import {Document, isMap, isScalar, isSeq} from "yaml";
import type {CaseStudy} from "./caseStudy.js";

/** Tells editors which schema completes the file; the path is from `data/cases`. */
export const schemaLine = "# yaml-language-server: $schema=../case.schema.json";

/**
 * A case as the text of `data/cases/<id>.yaml`, as a person would write it; reading it gives the same case.
 *
 * @example
 * caseYaml(study) // "# yaml-language-server: …\nid: pomelo\norganisation: {en: Pomelo, ja: Pomelo}\n…"
 */
export function caseYaml(study: CaseStudy): string {
  const document = new Document(study, {aliasDuplicateObjects: false});
  flowShort(document.contents);
  return `${schemaLine}\n${document.toString({lineWidth: 0, flowCollectionPadding: false})}`;
}

/** Short texts in two languages, and lists of plain words, stand on one line. */
function flowShort(node: unknown): void {
  if (isSeq(node)) {
    if (node.items.every(isScalar)) node.flow = true;
    node.items.forEach(flowShort);
  } else if (isMap(node)) {
    const values = node.items.map(({value}) => value);
    if (node.has("en") && values.every(isScalar))
      node.flow = values.reduce((sum, {value}) => sum + String(value).length, 0) < 80;
    else values.forEach(flowShort);
  }
}
