import {readFile} from "node:fs/promises";

process.stdout.write(await readFile("test/calibration/run.json", "utf8"));
