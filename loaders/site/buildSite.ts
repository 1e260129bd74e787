import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {BuildError} from "./buildError.js";
import {bundleModules} from "./bundleModules.js";
import {checkPages} from "./checkPages.js";
import {finishPage} from "./finishPage.js";
import {buildWithFramework, frameworkFaults} from "./framework.js";
import {prepareCache} from "./npmStubs.js";
import {prepareCases} from "./prepareCases.js";
import {siteFiles} from "./siteFiles.js";
import {stampCases} from "./stampCases.js";
import {verifySite} from "./verifySite.js";

/** Where a site is read from, written to and published. */
export interface Site {
  /** e.g. `src` */
  root: string;
  /** e.g. `dist`; emptied first. */
  output: string;
  /** Path below the host, e.g. `/`. */
  base: string;
}

/**
 * Builds the site in the current folder: types, pages, finishing, checks. Nothing is taken from an earlier build, and nothing is
 * fetched from a network.
 *
 * @param report is told of each step
 * @throws BuildError with every fault of the first step that has any; the output is then removed, so that a faulty site cannot be served
 * @example
 * await buildSite({root: "src", output: "dist", base: "/"}, console.log)
 */
export async function buildSite({root, output, base}: Site, report: (line: string) => void): Promise<void> {
  await rm(output, {recursive: true, force: true});
  try {
    report("checking the types of the pages");
    refuse("The pages' code has errors", await checkPages(root));

    report("running the loaders and writing the pages");
    await prepareCache(root);
    await prepareCases(root);
    const {ok, printed} = await buildWithFramework();
    refuse("Framework could not build the site", ok ? frameworkFaults(printed) : lastLines(printed));

    report("finishing the pages");
    await bundleModules(output);
    await stampCases(output, "data/cases");
    for (const [path, text] of await siteFiles(output)) {
      if (path.endsWith(".html")) await writeFile(join(output, path), finishPage(text!, path));
    }

    report("following every link, import and file");
    const files = await siteFiles(output);
    refuse("The built site is broken", verifySite(files, base));
    report(`built ${[...files.keys()].filter((path) => path.endsWith(".html")).length} pages in ${output}`);
  } catch (error) {
    await rm(output, {recursive: true, force: true});
    throw error;
  }
}

function refuse(step: string, faults: string[]): void {
  if (faults.length > 0) throw new BuildError(step, faults);
}

/** What Framework said before it gave up: where it names a loader, that and all that follows. */
function lastLines(printed: string): string[] {
  return printed.trim().split("\n").slice(-40);
}
