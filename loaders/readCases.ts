import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {LineCounter, isMap, isScalar, isSeq, parseDocument} from "yaml";
import type {Document} from "yaml";
import {DataError, parseCase} from "../src/domain/index.js";
import type {CaseStudy, Fault} from "../src/domain/index.js";

/**
 * Reads every case of a folder, in order of their files' names.
 *
 * @param folder Holds one `<id>.yaml` a case, and nothing else.
 * @throws {DataError} carrying every fault of every file; see `readCase`.
 * @example
 * (await readCases("data/cases")).map(({id}) => id) // ["bizreach", "fannie-mae", …]
 */
export async function readCases(folder: string): Promise<CaseStudy[]> {
  const cases: CaseStudy[] = [];
  const faults: Fault[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    if (name.endsWith(".yaml")) {
      try {
        cases.push(readCase(await readFile(file, "utf8"), file));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(...error.faults);
      }
    } else faults.push({file, message: "Is not a case: name it <id>.yaml, or keep it elsewhere."});
  }
  if (faults.length > 0) throw new DataError(faults);
  return cases;
}

/**
 * Reads one case from the text of its YAML file.
 *
 * @param text The file's content; `file` its path as the person knows it, whose name without `.yaml` is the case's id.
 * @throws {DataError} carrying every fault in the order of the file. `row` is the line, `column` the key's path, and the
 * message starts with `line L:C`, the place to jump to. Where the text is no YAML, the faults are those of its syntax.
 * @example
 * readCase(await readFile("data/cases/pomelo.yaml", "utf8"), "data/cases/pomelo.yaml").industry // "retail"
 */
export function readCase(text: string, file: string): CaseStudy {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0)
    throw new DataError(
      syntax.map(({message, pos}) => placed({file, message: `${message}.`}, lines, pos[0])),
    );
  try {
    return parseCase(document.toJS(), {
      file,
      id: file
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.yaml$/, ""),
    });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(
      error.faults
        .map((fault) => placed(fault, lines, offset(document, fault.column?.split(".") ?? [])))
        .toSorted((a, b) => a.row! - b.row!),
    );
  }
}

function placed(fault: Fault, lines: LineCounter, at: number): Fault {
  const {line, col} = lines.linePos(at);
  return {...fault, row: line, message: `line ${line}:${col}: ${fault.message}`};
}

/**
 * Where the value of a path starts: that of a scalar, the key of a map or list. A key that is missing is placed at the map
 * that should hold it.
 */
function offset(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let at = document.contents?.range?.[0] ?? 0;
  for (let depth = 0; depth < path.length; depth++) {
    if (isSeq(node)) {
      node = node.items[Number(path[depth])];
      at = start(node) ?? at;
    } else if (isMap(node)) {
      // A key that holds points itself stands for the whole rest of the path.
      const rest = path.slice(depth).join(".");
      const pair = node.items.find(({key}) => [path[depth], rest].includes(String(key)));
      if (pair === undefined) break;
      node = pair.value;
      at = (isScalar(node) && node.source !== "" ? start(node) : start(pair.key)) ?? at;
    }
  }
  return at;
}

function start(node: unknown): number | undefined {
  return (node as {range?: [number, number, number] | null} | null)?.range?.[0];
}
