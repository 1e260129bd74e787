import {caseEntries} from "../../loaders/caseEntries.js";

process.stdout.write(JSON.stringify(await caseEntries("data/cases")));
