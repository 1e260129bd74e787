import {loopSummaries} from "../../loaders/loopSummaries.js";

process.stdout.write(JSON.stringify(await loopSummaries()));
