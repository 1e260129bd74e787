import {precedents} from "../../loaders/precedents.js";

process.stdout.write(JSON.stringify(await precedents("data")));
