import {relative} from "node:path";
import {fileURLToPath} from "node:url";
import {UsageError} from "../analyzeOptions.js";
import {dataFolder} from "../dataFolder.js";
import {newCaseFile, newUsage} from "../newCaseFile.js";

/** `npm run new -- case <id>`: writes the file of a new case, to be filled in. Exit 2 where the command line is at fault. */
try {
  const file = await newCaseFile(process.argv.slice(2), {
    cases: relative(process.cwd(), dataFolder("cases")),
    pages: fileURLToPath(new URL("../../src/cases", import.meta.url)),
  });
  console.log(
    `Wrote ${file}. Fill it in; \`npm run check\` says what is missing, and \`npm start\` shows it.`,
  );
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${newUsage}`);
  process.exitCode = 2;
}
