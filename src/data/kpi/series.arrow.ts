import {loopTable} from "../../../loaders/loopTable.js";

process.stdout.write(await loopTable("series"));
