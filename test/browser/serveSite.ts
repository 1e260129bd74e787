import {existsSync} from "node:fs";
import type {TestProject} from "vitest/node";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {siteFiles} from "../../loaders/site/siteFiles.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, e.g. `http://127.0.0.1:41234`. */
    origin: string;
    /** Paths of its pages, e.g. `/loop/`. */
    pages: string[];
  }
}

/** Serves `dist/` while the browser tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  if (!existsSync("dist/index.html")) throw new Error("There is no built site: run `npm run build` first.");
  const files = [...(await siteFiles("dist")).keys()].filter((path) => path.endsWith(".html")).sort();
  const server = siteServer("dist");
  const port = await listen(server, 0);
  project.provide("origin", `http://127.0.0.1:${port}`);
  project.provide(
    "pages",
    files.map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`),
  );
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
