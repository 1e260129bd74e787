import {contentSecurityPolicy} from "../../loaders/site/contentSecurityPolicy.js";

const fetching = /FileAttachment\("[^"]*"\)\.json\(\)/;

/**
 * The same page, as it would be if it read its data through DuckDB: what it fetches first is asked for only after DuckDB has been
 * opened, has its tables and has answered a query, by the page's own `rowsBehind`, which begins as early as Framework lets a page begin.
 *
 * The comparison is kind to this page: after the query the prebuilt verdicts are at hand, with nothing left to compute.
 *
 * @param html a built page
 * @returns null where the page has no database or fetches nothing
 * @example
 * waitingPage(await readFile("dist/loop/index.html", "utf8"))
 */
export function waitingPage(html: string): string | null {
  const module = /import\("([^"]*\browsBehind[^"]*)"\)/.exec(html)?.[1];
  if (module === undefined || !fetching.test(html)) return null;
  const answered = `
const answered = import("${module}").then(({rowsBehind}) =>
  rowsBehind({loopId: "fashion-store", link: "business", figure: null, own: null}));
`;
  const page = html
    .replace(
      '<script type="module">',
      () => `<link rel="modulepreload" href="${module}">\n<script type="module">`,
    )
    .replace(/(?:registerFile\(.*\n)+/, (registered) => registered + answered)
    .replace(fetching, (fetch) => `answered.then(() => ${fetch})`);
  return page.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => start + contentSecurityPolicy(page),
  );
}
