import {loopTableSizes} from "../../loaders/loopTableSizes.js";

process.stdout.write(JSON.stringify(await loopTableSizes()));
