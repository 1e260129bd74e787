import ts from "typescript";
import type {PageBlock} from "./pageBlocks.js";

/** A page's code as one TypeScript module, and where each of its lines comes from. */
export interface PageModule {
  source: string;
  /** By line of the module, from 0: the place in the page, or null for a line that the page does not have. */
  origins: (Place | null)[];
}

/** A place in a page; `shift` is what to add to a column of the module to get the page's. */
export interface Place {
  line: number;
  shift: number;
}

/**
 * A page's code as a module that the type checker can read as Framework runs it.
 *
 * Each block becomes an async function that returns the variables it declares; a block that names a variable of another gets it
 * as `Cell` of the declared type: the value of a promise or a generator, as Framework awaits these between blocks, but not within
 * one. Imports move to the top, where every block sees them. Order does not matter, as in Framework.
 *
 * Limits: types that a block declares are known in that block only; a variable that two blocks declare has the first one's type (Framework
 * itself reports the duplicate in the page); `js` fences are checked as strictly as `ts` ones.
 *
 * @param blocks as `pageBlocks` returns them
 * @example
 * pageModule(pageBlocks(markdown)).source
 */
export function pageModule(blocks: PageBlock[]): PageModule {
  const writer = new Writer();
  const parsed = blocks.map(parseBlock);
  for (const {block, imports} of parsed) {
    for (const {text, line} of imports) writer.page(text, {line: block.line + line, shift: 0});
  }
  const owners = new Map<string, number>();
  parsed.forEach(({names}, i) => names.forEach((name) => owners.has(name) || owners.set(name, i)));
  parsed.forEach((parts, i) => {
    writer.own(`async function block${i}() {`);
    for (const name of parts.identifiers) {
      const owner = owners.get(name);
      if (owner === undefined || parts.names.includes(name)) continue;
      writer.own(`const ${name} = null! as Cell<Awaited<ReturnType<typeof block${owner}>>["${name}"]>;`);
    }
    const {block} = parts;
    if (block.kind === "inline") writer.own("return (");
    const shift = block.column - 1;
    parts.code.split("\n").forEach((text, j) => {
      writer.page(text, {line: block.line + j, shift: j === 0 ? shift : 0});
    });
    writer.own(block.kind === "inline" ? ");" : `;return {${parts.names.join(", ")}} as const;`);
    writer.own("}");
  });
  writer.own("export {};");
  return {source: writer.lines.join("\n"), origins: writer.origins};
}

class Writer {
  readonly lines: string[] = [];
  readonly origins: (Place | null)[] = [];
  /** Lines of the page, which begin at `place`. */
  page(text: string, {line, shift}: Place): void {
    text.split("\n").forEach((part, i) => {
      this.lines.push(part);
      this.origins.push({line: line + i, shift: i === 0 ? shift : 0});
    });
  }
  own(line: string): void {
    this.lines.push(line);
    this.origins.push(null);
  }
}

interface ParsedBlock {
  block: PageBlock;
  /** The block's text with its imports blanked. */
  code: string;
  imports: {text: string; line: number}[];
  /** Variables, functions and classes declared at the block's top level. */
  names: string[];
  /** Every identifier in the block. */
  identifiers: string[];
}

function parseBlock(block: PageBlock): ParsedBlock {
  const file = ts.createSourceFile("block.ts", block.code, ts.ScriptTarget.ES2022, true);
  const parts: ParsedBlock = {block, code: block.code, imports: [], names: [], identifiers: []};
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    node.forEachChild(visit);
  };
  visit(file);
  parts.identifiers = [...identifiers];
  if (block.kind === "inline") return parts;
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const start = statement.getStart(file);
      const indent = " ".repeat(file.getLineAndCharacterOfPosition(start).character);
      parts.imports.push({
        text: indent + statement.getText(file),
        line: file.getLineAndCharacterOfPosition(start).line,
      });
      const blank = block.code.slice(start, statement.end).replace(/[^\n]/g, " ");
      parts.code = parts.code.slice(0, start) + blank + parts.code.slice(statement.end);
    } else if (ts.isVariableStatement(statement)) {
      for (const {name} of statement.declarationList.declarations) parts.names.push(...boundNames(name));
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      parts.names.push(statement.name.text);
    }
  }
  return parts;
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundNames(element.name),
  );
}
