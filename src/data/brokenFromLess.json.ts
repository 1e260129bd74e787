import {brokenFromLess} from "../../loaders/brokenFromLess.js";

process.stdout.write(JSON.stringify(await brokenFromLess()));
