import {dataFolder} from "../../loaders/dataFolder.js";
import {readLoops} from "../../loaders/readLoop.js";
import {analyzeLoop, linkFigures} from "../analysis/index.js";

const loops = await readLoops(dataFolder("kpi"));
const figures = loops.map((loop) => [loop.id, linkFigures(loop, analyzeLoop(loop))]);
// Six digits are more than any pixel shows, and half the bytes.
const short = (_: string, value: unknown) =>
  typeof value === "number" ? Number(value.toPrecision(6)) : value;
process.stdout.write(JSON.stringify(Object.fromEntries(figures), short));
