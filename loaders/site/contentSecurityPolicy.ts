import {createHash} from "node:crypto";
import {htmlTags} from "./htmlTags.js";

/**
 * The content security policy of one page: everything from the site itself, its own inline scripts by their hashes, no `eval`.
 *
 * `'wasm-unsafe-eval'` lets DuckDB compile; inline styles are needed by Plot and d3. A page that calls an Arquero verb
 * or `d3.csvParse` fails under it, because both build functions from text.
 *
 * @param html the page, its inline scripts as they will be served
 * @see https://www.w3.org/TR/CSP3/
 * @example
 * contentSecurityPolicy("<script>1</script>") // default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-…'; …
 */
export function contentSecurityPolicy(html: string): string {
  const hashes = htmlTags(html)
    .filter(({name, attributes}) => name === "script" && attributes["src"] === undefined)
    .map(({text}) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}
