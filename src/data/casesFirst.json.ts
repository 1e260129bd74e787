import {caseEntries} from "../../loaders/caseEntries.js";
import {casesFirst} from "../domain/find/casesFirst.js";

process.stdout.write(JSON.stringify(casesFirst(await caseEntries("data/cases"))));
