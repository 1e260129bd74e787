import {rm} from "node:fs/promises";
import {buildWithFramework, frameworkFaults} from "../site/framework.js";
import {prepareCache} from "../site/npmStubs.js";

await rm("dist", {recursive: true, force: true});
await prepareCache("src");
const {ok, output} = await buildWithFramework();
const faults = frameworkFaults(output);
if (!ok || faults.length > 0) {
  console.error(ok ? faults.join("\n") : output);
  process.exit(1);
}
console.log("built dist");
