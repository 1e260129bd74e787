import {Document, isMap, isScalar} from "yaml";
import type {Node, Scalar} from "yaml";
import {measureNames} from "../links.js";
import type {Manifest} from "../loop.js";
import type {Mapping} from "../mapping.js";
import type {Text} from "../texts.js";
import {columnComments} from "./columnComments.js";

/**
 * The `loop.yaml` of a mapping, as a person would write it: what is as usual is left out, texts that are the same in both languages stand
 * once, and a comment behind each column says where it comes from. Reading it gives the mapping's manifest again.
 *
 * @param comments By the path of a key, e.g. `measures.business_kpi.column`; one line each.
 * @example
 * manifestYaml(mapping)
 * // cadence: week
 * // measures:
 * //   model_quality:
 * //     column: rmse # rmse of weeks.csv
 */
export function manifestYaml(
  mapping: Mapping,
  comments: Readonly<Record<string, string>> = columnComments(mapping),
): string {
  const document = new Document(plainManifest(mapping.manifest));
  for (const [path, comment] of Object.entries(comments)) {
    const node = document.getIn(path.split("."), true) as Node | undefined;
    if (node !== undefined) node.comment = ` ${comment.replaceAll(/\s+/g, " ").trim()}`;
  }
  const covariates = document.get("covariates", true);
  if (covariates !== undefined) (covariates as {flow?: boolean}).flow = true;
  flowTexts(document.contents);
  return document.toString({lineWidth: 120, flowCollectionPadding: false});
}

/** The manifest's keys in the order of the data contract, without those that say the usual. */
function plainManifest(manifest: Manifest): Record<string, unknown> {
  const {synthetic, measures, covariates} = manifest;
  const named = measureNames.flatMap((name) => {
    const measure = measures[name];
    if (measure === undefined) return [];
    const {column, unit, label, better, transform, se} = measure;
    const scale = name === "training_rows" ? {} : {better, transform};
    const kind = "kind" in measure ? {kind: measure.kind} : {};
    return [[name, present({column, unit, label: plainText(label), ...scale, se, ...kind})]];
  });
  return present({
    id: manifest.id,
    title: plainText(manifest.title),
    product: manifest.product,
    synthetic: synthetic ? true : undefined,
    generator: manifest.generator,
    source: manifest.source,
    cadence: manifest.cadence,
    customer_problem: plainText(manifest.customer_problem),
    business_problem: plainText(manifest.business_problem),
    solution: plainText(manifest.solution),
    measures: Object.fromEntries(named) as unknown,
    covariates: covariates.length === 0 ? undefined : covariates,
  });
}

const present = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const plainText = (text: Text | undefined) => (text !== undefined && text.en === text.ja ? text.en : text);

/** Short texts in two languages stand on one line. */
function flowTexts(node: unknown): void {
  if (!isMap(node)) return;
  const values = node.items.map(({value}) => value);
  const keys = node.items.map(({key}) => (isScalar(key) ? key.value : null));
  if (keys.join() === "en,ja") {
    const length = values.reduce<number>(
      (sum, value) => sum + (isScalar(value) ? String((value as Scalar).value).length : Infinity),
      0,
    );
    node.flow = length < 80;
  } else values.forEach(flowTexts);
}
