import {loopFiles} from "../../loaders/loopFiles.js";

process.stdout.write(JSON.stringify(await loopFiles()));
