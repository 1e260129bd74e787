import {readFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {readCase} from "../../loaders/readCases.js";

const {values} = parseArgs({options: {case: {type: "string"}}});
const file = `data/cases/${values.case}.yaml`;
process.stdout.write(JSON.stringify(readCase(await readFile(file, "utf8"), file)));
