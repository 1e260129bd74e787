import {isBuiltin} from "node:module";
import {posix} from "node:path";
import ts from "typescript";

/** Sources by path from the repository's root, e.g. `src/domain/errors.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Which layers each layer may import from, itself among them. */
const allowed: Record<string, readonly string[]> = {
  domain: ["domain"],
  analysis: ["analysis", "domain"],
  components: ["components", "analysis", "domain"],
  query: ["query", "domain"],
  files: ["files", "domain"],
  loaders: ["loaders", "analysis", "domain"],
  data: ["data", "loaders", "analysis", "domain"],
};

/** Packages that the pure layers do without: no DOM, no I/O, no DuckDB. */
const impure =
  /^(d3($|-(selection|transition|fetch|drag|brush|zoom))|@observablehq\/|observablehq:|htl$|@duckdb\/)/;

/** Imports that go against the layers, as `file imports "specifier"`. */
export function layerFaults(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [path, source] of sources) {
    const layer = layerOf(path);
    if (layer === undefined) continue;
    for (const {specifier} of importsOf(source)) {
      const target = resolve(path, specifier);
      const isAllowed =
        target === null
          ? mayUsePackage(layer, specifier)
          : allowed[layer]!.includes(layerOf(target) ?? "nowhere");
      if (!isAllowed) faults.push(`${path} imports "${specifier}"`);
    }
  }
  return faults;
}

/** Circles of files that import one another when they run, each once, as `a → b → a`. */
export function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || finished.has(path)) return;
    for (const {specifier, isType} of importsOf(sources.get(path)!)) {
      const target = resolve(path, specifier);
      if (!isType && target !== null && sources.has(target)) visit(target, [...trail, path]);
    }
    finished.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}

/** `domain` for `src/domain/x.ts`, `loaders` for `loaders/x.ts`, `data` for a loader entry anywhere; undefined for what has no layer. */
function layerOf(path: string): string | undefined {
  if (/\.(json|csv|arrow|parquet|wasm|txt|md)\.ts$/.test(path)) return "data";
  const [root, folder] = path.split("/");
  const layer = root === "loaders" ? "loaders" : root === "src" ? folder! : undefined;
  return layer !== undefined && layer in allowed ? layer : undefined;
}

function mayUsePackage(layer: string, specifier: string): boolean {
  if (layer === "loaders" || layer === "data") return true;
  if (isBuiltin(specifier)) return false;
  return layer === "components" || layer === "query" || !impure.test(specifier);
}

/** The source file that a relative specifier stands for; null for a package. */
function resolve(path: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
}

function importsOf(source: string): {specifier: string; isType: boolean}[] {
  const imports: {specifier: string; isType: boolean}[] = [];
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, false);
  const add = (node: ts.Node | undefined, isType: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) imports.push({specifier: node.text, isType});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return imports;
}
