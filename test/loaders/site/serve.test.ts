import {mkdtemp, mkdir, rm, writeFile} from "node:fs/promises";
import {request} from "node:http";
import type {IncomingMessage, Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {listen} from "../../../loaders/site/listen.js";
import {siteServer} from "../../../loaders/site/serve.js";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "growth-cycle-serve-"));
  const site = join(folder, "dist");
  await mkdir(join(site, "loop"), {recursive: true});
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(site, "index.html"), "home");
  await writeFile(join(site, "404.html"), "lost");
  await writeFile(join(site, "loop/index.html"), "loop");
  await writeFile(join(site, "loop/movielens.html"), "movielens");
  await writeFile(join(site, "engine.wasm"), "wasm");
  await writeFile(join(site, "x.0123abcd.js"), "1");
  server = siteServer(site, "/site/");
  port = await listen(server, 0);
});

afterAll(async () => {
  server.close();
  await rm(folder, {recursive: true, force: true});
});

/** An exact request: `fetch` would tidy the path. */
async function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({port, path, headers, method}, resolve).on("error", reject).end();
  });
  let body = "";
  for await (const chunk of response) body += String(chunk);
  return {status: response.statusCode, headers: response.headers, body};
}

describe("siteServer", () => {
  it.each([
    ["/site/", "home"],
    ["/site/loop/", "loop"],
    ["/site/loop/movielens", "movielens"],
    ["/site/loop/movielens.html", "movielens"],
    ["/site/loop/?data=x", "loop"],
  ])("answers %s with the page", async (path, body) => {
    expect(await get(path)).toMatchObject({status: 200, body});
  });

  it.each(["/site/nowhere", "/elsewhere/", "/site/%", "/site/%00"])(
    "answers %s with the 404 page",
    async (path) => {
      expect(await get(path)).toMatchObject({status: 404, body: "lost"});
    },
  );

  it.each([
    "/site/../secret.txt",
    "/site/%2e%2e/secret.txt",
    "/site/..%2fsecret.txt",
    "/site//../../secret.txt",
  ])("does not leave its folder for %s", async (path) => {
    expect(await get(path)).toMatchObject({status: 404, body: "lost"});
  });

  it("names the type of WebAssembly, which a browser insists on", async () => {
    expect((await get("/site/engine.wasm")).headers["content-type"]).toBe("application/wasm");
  });

  it("keeps files whose name has a hash, and asks again for others", async () => {
    expect((await get("/site/x.0123abcd.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    const {headers} = await get("/site/");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(await get("/site/", {"if-none-match": headers.etag!})).toMatchObject({status: 304, body: ""});
  });

  it("compresses for those who accept it", async () => {
    expect((await get("/site/", {"accept-encoding": "gzip"})).headers["content-encoding"]).toBe("gzip");
    expect((await get("/site/")).headers["content-encoding"]).toBeUndefined();
  });

  it("only reads", async () => {
    expect((await get("/site/", {}, "POST")).status).toBe(405);
    expect(await get("/site/", {}, "HEAD")).toMatchObject({status: 200, body: ""});
  });

  it("takes the next port where one is in use", async () => {
    const other = siteServer(folder);
    const next = await listen(other, port);
    other.close();
    expect(next).toBeGreaterThan(port);
  });
});
