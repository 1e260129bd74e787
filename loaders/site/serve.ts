import {createHash} from "node:crypto";
import {readFile, stat} from "node:fs/promises";
import {createServer} from "node:http";
import type {IncomingMessage, Server, ServerResponse} from "node:http";
import {extname, resolve, sep} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".wasm": "application/wasm",
  ".arrow": "application/vnd.apache.arrow.stream",
  ".parquet": "application/vnd.apache.parquet",
  ".woff2": "font/woff2",
};

const compressible = /^(text\/|application\/(json|yaml|wasm)|image\/svg)/;
const compress = promisify(gzip);

/**
 * A server of a built site, as a static host behaves: `/loop/movielens` is `loop/movielens.html`, `/loop/` is `loop/index.html`, what is not there is
 * the site's 404 page, files with a hash in their name are kept for a year, others are asked for again.
 *
 * @param folder the built site, e.g. `dist`; files outside it are never served
 * @param base where the site is below its host, e.g. `/growth-cycle/`
 * @example
 * const port = await listen(siteServer("dist"), 3000)
 */
export function siteServer(folder: string, base = "/"): Server {
  const root = resolve(folder);
  const compressed = new Map<string, Buffer>();
  return createServer((request, response) => {
    answer(request, response, root, base, compressed).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
  compressed: Map<string, Buffer>,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, {Allow: "GET, HEAD"}).end();
    return;
  }
  const found = await findFile(root, base, request.url ?? "/");
  const path = found ?? (await findFile(root, "/", "/404"));
  if (path === null) {
    response.writeHead(404, {"Content-Type": "text/plain; charset=utf-8"}).end("Not found\n");
    return;
  }
  let body: Buffer = await readFile(path);
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 20);
  const type = types[extname(path)] ?? "application/octet-stream";
  const headers: Record<string, string> = {
    "Content-Type": type,
    ETag: `"${tag}"`,
    "Cache-Control": /\.[0-9a-f]{8}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
  };
  if (found !== null && request.headers["if-none-match"] === `"${tag}"`) {
    response.writeHead(304, headers).end();
    return;
  }
  if (compressible.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
    const ready = compressed.get(tag) ?? (await compress(body));
    compressed.set(tag, ready);
    body = ready;
    headers["Content-Encoding"] = "gzip";
  }
  headers["Content-Length"] = String(body.length);
  response.writeHead(found === null ? 404 : 200, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that an address stands for, or null. */
async function findFile(root: string, base: string, address: string): Promise<string | null> {
  const pathname = decodePath(address.replace(/[?#].*$/, ""));
  if (pathname === null || !pathname.startsWith(base)) return null;
  const place = pathname.slice(base.length);
  const names = place === "" || place.endsWith("/") ? [`${place}index.html`] : [place, `${place}.html`];
  for (const name of names) {
    const path = resolve(root, name);
    if (!path.startsWith(root + sep)) return null;
    const status = await stat(path).catch(() => null);
    if (status?.isFile()) return path;
  }
  return null;
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}
