import {LineCounter, isMap, isScalar, isSeq, parseDocument} from "yaml";
import type {Document} from "yaml";
import {DataError} from "./errors.js";
import type {Fault} from "./errors.js";

/** What is read: its name for the faults, and how long it may be. */
export interface YamlOptions {
  file: string;
  /** Longer texts are not read at all. */
  mostLetters: number;
  /** What is said of them. */
  tooLong: (letters: number) => {message: string; messageJa: string};
}

/**
 * Reads YAML, or JSON, which may come from anybody: a text that is too long, nests too deep or multiplies itself by aliases is refused, and
 * nothing in it runs. The faults that `parse` finds get their place in the text.
 *
 * @param parse Makes of the plain value what is wanted.
 * @throws {DataError} carrying every fault in the order of the file. `row` is the line, `column` the key's path, and the message starts
 * with `line L:C`, the place to jump to. Where the text is no YAML, the faults are those of its syntax.
 * @see YAML 1.2.2, https://yaml.org/spec/1.2.2/
 * @example
 * readPlacedYaml(text, options, (value) => parseCase(value, {file}))
 */
export function readPlacedYaml<Value>(
  text: string,
  options: YamlOptions,
  parse: (value: unknown) => Value,
): Value {
  const lines = new LineCounter();
  const {document, value} = valueOf(text, options, lines);
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(
      error.faults
        .map((fault) => placed(fault, lines, offset(document, fault.column?.split(".") ?? [])))
        .toSorted((a, b) => a.row! - b.row!),
    );
  }
}

function valueOf(
  text: string,
  {file, mostLetters, tooLong}: YamlOptions,
  lines: LineCounter,
): {document: Document; value: unknown} {
  if (text.length > mostLetters) throw new DataError([{file, ...tooLong(text.length)}]);
  let syntax: Fault[];
  try {
    const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
    syntax = [...document.errors, ...document.warnings].map(({message, pos}) =>
      placed({file, ...noYaml(message)}, lines, pos[0]),
    );
    // Few aliases: nothing that is read needs one, and nested ones grow without end.
    if (syntax.length === 0) return {document, value: document.toJS({maxAliasCount: 10})};
  } catch (error) {
    // Too many aliases, one that is not known, or nested so deep that the parser gives up.
    syntax = [{file, ...noYaml(error instanceof Error ? error.message : String(error))}];
  }
  throw new DataError(syntax);
}

const noYaml = (message: string) => ({
  message: `${message.replace(/\.?$/, ".")}`,
  messageJa: `YAML として読めません(${message})。`,
});

function placed(fault: Fault, lines: LineCounter, at: number): Fault {
  const {line, col} = lines.linePos(at);
  const {message, messageJa} = fault;
  return {
    ...fault,
    row: line,
    message: `line ${line}:${col}: ${message}`,
    ...(messageJa === undefined ? {} : {messageJa: `${line} 行 ${col} 桁:${messageJa}`}),
  };
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
