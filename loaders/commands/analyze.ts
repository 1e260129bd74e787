import {existsSync, statSync} from "node:fs";
import {analyzeLoop} from "../../src/analysis/index.js";
import {DataError} from "../../src/domain/index.js";
import {parseAnalyzeOptions, usage, UsageError} from "../analyzeOptions.js";
import type {AnalyzeCommand} from "../analyzeOptions.js";
import {readLoop} from "../readLoop.js";
import {reportMarkdown} from "../report/reportMarkdown.js";
import {reportParts} from "../report/reportParts.js";
import {reportText} from "../report/reportText.js";

/** `npm run -s analyze -- <folder>`: a loop's report. Exit 1 where the data are at fault, 2 where the command line is. */
try {
  const command = parseAnalyzeOptions(process.argv.slice(2));
  process.stdout.write(command === "help" ? `${usage}\n` : await analyze(command));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof DataError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}

async function analyze({folder, format, options}: AnalyzeCommand): Promise<string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`No such folder: ${folder}.`);
  const loop = await readLoop(folder);
  const report = analyzeLoop(loop, options);
  if (format === "json") return `${JSON.stringify({id: loop.id, ...report}, null, 2)}\n`;
  const parts = reportParts(loop, report);
  return format === "text" ? reportText(parts) : reportMarkdown(parts);
}
