import {dataFolder} from "../../loaders/dataFolder.js";
import {seriesColumns} from "../../loaders/seriesColumns.js";

process.stdout.write(await seriesColumns(`${dataFolder("kpi")}/movielens-100k`));
