import {LineCounter, parseDocument} from "yaml";
import type {Fault} from "./errors.js";

/**
 * The value of a YAML 1.2 text, or undefined where its syntax is at fault. Keys that stand twice, unresolved aliases and tags, and more
 * than one document are faults too. Dates stay texts.
 *
 * @param file Name for the faults.
 * @param faults Every fault found is added here, with the line as its row.
 * @see YAML 1.2.2, https://yaml.org/spec/1.2.2/
 * @example
 * parseYaml("loop.yaml", "cadence: week", faults) // {cadence: "week"}
 */
export function parseYaml(file: string, text: string, faults: Fault[]): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, prettyErrors: false});
  const problems = [...document.errors, ...document.warnings];
  for (const {pos, message} of problems) {
    const {line, col} = lineCounter.linePos(pos[0]);
    faults.push({file, row: line, message: `At character ${col}: ${message.replace(/\.?$/, ".")}`});
  }
  if (problems.length > 0) return undefined;
  try {
    return document.toJS({maxAliasCount: 100}) as unknown;
  } catch (error) {
    faults.push({file, message: `${(error as Error).message}.`});
    return undefined;
  }
}
