import {metricExample} from "../../loaders/metricExample.js";

process.stdout.write(JSON.stringify(await metricExample()));
