import {dataFolder} from "../../loaders/dataFolder.js";
import {readLoops} from "../../loaders/readLoop.js";
import {analyzeLoop, linkFigures} from "../analysis/index.js";

const loops = await readLoops(dataFolder("kpi"));
const figures = loops.map((loop) => [loop.id, linkFigures(loop, analyzeLoop(loop))]);
// More digits than any pixel or sentence shows; deviations from trend and season start at zero and need fewer.
const digits = (key: string) => (key === "x" || key === "y" ? 4 : key === "low" || key === "high" ? 5 : 6);
const short = (key: string, value: unknown) =>
  typeof value === "number" ? Number(value.toPrecision(digits(key))) : value;
process.stdout.write(JSON.stringify(Object.fromEntries(figures), short));
