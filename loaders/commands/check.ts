import {relative} from "node:path";
import {describeFault} from "../../src/domain/index.js";
import {checkData} from "../checkData.js";
import {dataFolder} from "../dataFolder.js";

/** `npm run check`: every fault of the files under `data/`, and a non-zero exit where there is one. */
const folder = (name: "kpi" | "cases" | "agendas") => relative(process.cwd(), dataFolder(name));
const {faults, loops, cases, agendas} = await checkData({
  kpi: folder("kpi"),
  cases: folder("cases"),
  agendas: folder("agendas"),
});
for (const fault of faults) console.error(describeFault(fault));
if (faults.length > 0) {
  console.error(`\n${faults.length === 1 ? "1 fault" : `${faults.length} faults`} in the data.`);
  process.exitCode = 1;
} else console.log(`The data are valid: ${loops} loops, ${cases} cases, ${agendas} agendas.`);
