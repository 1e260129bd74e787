import {existsSync, readdirSync} from "node:fs";

/** A page of the sidebar. */
interface Page {
  name: string;
  path: string;
}

/** Where the site is published below its host, e.g. `/growth-cycle/` on GitHub Pages. */
const base = process.env["SITE_BASE"] ?? "/";

const pages: Page[] = [
  {name: "Does the loop close?", path: "/loop/"},
  {name: "Check a metric", path: "/loop/metric"},
  {name: "Power before data", path: "/loop/power"},
  {name: "Three ways a cycle breaks", path: "/loop/broken-cycles"},
  {name: "Notebook: MovieLens", path: "/loop/movielens"},
  {name: "SQL", path: "/loop/sql"},
  {name: "Cases", path: "/cases/"},
  {name: "Which cases fit?", path: "/cases/fit"},
  {name: "Patterns across cases", path: "/cases/patterns"},
  {name: "Add a case", path: "/cases/new"},
  {name: "Workshop", path: "/workshop"},
  {name: "Canvas", path: "/canvas"},
  {name: "Plan", path: "/plan"},
  {name: "Project file", path: "/project"},
  {name: "Methods", path: "/guide/methods"},
  {name: "Publish your own", path: "/guide/publish"},
];

export default {
  root: "src",
  output: "dist",
  base,
  title: "Growth Cycle Notebook",
  style: "style.css",
  pages: pages.filter(isWritten),
  dynamicPaths: casePaths(),
  footer:
    'Growth Cycle Notebook: does machine learning make a product grow? Built with <a href="https://observablehq.com/framework/">Observable Framework</a>.',
  head: '<link rel="icon" href="data:,">',
  pager: false,
  search: true,
  // Nothing is fetched from elsewhere: the default stylesheet is a web font, DuckDB's extensions come from a server.
  globalStylesheets: [],
  duckdb: null,
  // Quicker than the default, which starts npx for each loader.
  interpreters: {".ts": ["node", "--import", "tsx"]},
};

/** One page a case study, where the page that draws a case is there; in a build the one from which the others are made. */
function casePaths(): string[] {
  if (!existsSync("src/cases/[case].md")) return [];
  const template = process.env["CASE_TEMPLATE"];
  if (template !== undefined) return [`/cases/${template}`];
  return readdirSync("data/cases")
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => `/cases/${file.slice(0, -".yaml".length)}`);
}

function isWritten({path}: Page): boolean {
  return existsSync(`src${path.replace(/\/$/, "/index")}.md`);
}
