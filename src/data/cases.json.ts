import {readCases} from "../../loaders/readCases.js";

process.stdout.write(JSON.stringify(await readCases("data/cases")));
