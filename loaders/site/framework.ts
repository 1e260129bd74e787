import {spawn} from "node:child_process";
import {caseTemplate} from "./caseTemplate.js";

/** How Framework runs here: without telemetry. */
export const frameworkEnvironment = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};

/** Framework's command, to be run with Node. */
export const frameworkCommand = "node_modules/@observablehq/framework/dist/bin/observable.js";

/**
 * Runs `observable build` in the current folder, with one page for all cases, and returns what it printed, colours removed.
 *
 * @returns `printed`, both streams in order; `ok` is false where the command itself failed (a missing file, a failing loader)
 * @example
 * const {ok, printed} = await buildWithFramework()
 */
export async function buildWithFramework(): Promise<{ok: boolean; printed: string}> {
  const child = spawn(process.execPath, [frameworkCommand, "build"], {
    env: {...frameworkEnvironment, CASE_TEMPLATE: caseTemplate},
  });
  let printed = "";
  const collect = (chunk: Buffer) => (printed += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return {ok: code === 0, printed: withoutColours(printed)};
}

/**
 * The lines of Framework's output that tell of a fault, although it may have ended well: a broken link, an import it could not
 * resolve, a loader's error, a request for a package from elsewhere.
 *
 * @example
 * frameworkFaults("Warning: 1 broken link (3 validated)\n↳ /index → /nowhere") // ["Warning: 1 broken link …", "↳ /index → /nowhere"]
 */
export function frameworkFaults(printed: string): string[] {
  return printed
    .split("\n")
    .filter((line) =>
      /^(Warning|Error|Unexpected error|↳)|\bwarn(ing)?\b|unable to|not found|unresolved|Invalid front matter|^npm:/i.test(
        line,
      ),
    );
}

function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;]*m/g, "");
}
