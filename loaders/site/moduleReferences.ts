import ts from "typescript";

/** What a built script loads by an address that is written out in it. */
export interface ModuleReferences {
  /** Of static and dynamic imports and of `import.meta.resolve`. */
  imports: string[];
  /** Of the files that Framework registers for `FileAttachment`. */
  files: string[];
  /** Of `fetch`, workers and sockets. */
  requests: string[];
}

const requesting = new Set(["fetch", "importScripts", "Worker", "SharedWorker", "WebSocket", "EventSource"]);

/**
 * What a built script loads, read from its syntax tree. Addresses that are computed are not seen; the browser tests see those.
 *
 * @param source JavaScript as Framework wrote it
 * @example
 * moduleReferences('import "./a.js"; fetch("https://b.test")') // {imports: ["./a.js"], files: [], requests: ["https://b.test"]}
 */
export function moduleReferences(source: string): ModuleReferences {
  const references: ModuleReferences = {imports: [], files: [], requests: []};
  const file = ts.createSourceFile("module.js", source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier !== undefined) add(references.imports, node.moduleSpecifier);
    } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const first = node.arguments?.[0];
      if (first !== undefined) addCall(references, node.expression, first, node.arguments?.[1]);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return references;
}

function addCall(
  to: ModuleReferences,
  callee: ts.Expression,
  first: ts.Expression,
  second?: ts.Expression,
): void {
  if (callee.kind === ts.SyntaxKind.ImportKeyword || isImportMetaResolve(callee)) add(to.imports, first);
  else if (ts.isIdentifier(callee) && requesting.has(callee.text)) add(to.requests, first);
  for (const argument of [first, second]) {
    const path = argument === undefined ? undefined : registeredPath(argument);
    if (path !== undefined) to.files.push(path);
  }
}

function isImportMetaResolve(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === "resolve" &&
    ts.isMetaProperty(callee.expression)
  );
}

/** The path in `{"name": …, "mimeType": …, "path": …}`, as Framework registers a file. */
function registeredPath(node: ts.Expression): string | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const values = new Map<string, ts.Expression>();
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return undefined;
    values.set(property.name.text, property.initializer);
  }
  const path = values.get("path");
  return values.has("name") && path !== undefined && ts.isStringLiteralLike(path) ? path.text : undefined;
}

function add(to: string[], node: ts.Expression): void {
  if (ts.isStringLiteralLike(node)) to.push(node.text);
}
