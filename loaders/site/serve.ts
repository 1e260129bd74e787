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

/** A hash in a file's name: Framework's or esbuild's. */
const hashed = /(\.[0-9a-f]{8}|-[0-9A-Z]{8})\.\w+$/;

interface Body {
  /** Changes when the file does. */
  version: string;
  bytes: Buffer;
  tag: string;
  /** Made at the first request for it. */
  gzip?: Promise<Buffer>;
}

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
  const bodies = new Map<string, Body>();
  return createServer((request, response) => {
    answer(request, response, root, base, bodies).catch((error: unknown) => {
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
  bodies: Map<string, Body>,
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
  const body = await bodyOf(path, bodies);
  const type = types[extname(path)] ?? "application/octet-stream";
  const headers: Record<string, string> = {
    "Content-Type": type,
    ETag: `"${body.tag}"`,
    "Cache-Control": hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
  };
  if (found !== null && request.headers["if-none-match"] === `"${body.tag}"`) {
    response.writeHead(304, headers).end();
    return;
  }
  if (compressible.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
    body.gzip ??= compress(body.bytes);
    headers["Content-Encoding"] = "gzip";
  }
  const bytes = "Content-Encoding" in headers ? await body.gzip! : body.bytes;
  headers["Content-Length"] = String(bytes.length);
  response.writeHead(found === null ? 404 : 200, headers);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** A file's body, read, hashed and compressed once, until the file changes: a visitor waits for the network, not for our hashing. */
async function bodyOf(path: string, bodies: Map<string, Body>): Promise<Body> {
  const {mtimeMs, size} = await stat(path);
  const version = `${mtimeMs} ${size}`;
  const known = bodies.get(path);
  if (known?.version === version) return known;
  const bytes = await readFile(path);
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 20);
  const body: Body = {version, bytes, tag};
  bodies.set(path, body);
  return body;
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
