import {writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {caseJsonSchema} from "../../src/domain/caseJsonSchema.js";
import {brokenLoop, brokenLoops} from "../brokenLoops.js";
import type {BrokenLoop} from "../brokenLoops.js";
import {fashionStore} from "../fashionStore.js";
import {favouritesFolder} from "../metricExample.js";
import {metricFavourites} from "../metricFavourites.js";

/** `npm run generate`: writes the synthetic data and the JSON Schema of cases anew. Committed files must not change by it. */
const loops = {
  "fashion-store": fashionStore(),
  ...Object.fromEntries((Object.keys(brokenLoops) as BrokenLoop[]).map((id) => [id, brokenLoop(id)])),
};
for (const [id, files] of Object.entries(loops)) {
  const folder = fileURLToPath(new URL(`../../data/kpi/${id}/`, import.meta.url));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(`${folder}${name}`, text);
    console.log(`wrote data/kpi/${id}/${name}`);
  }
}
await writeFile(`${favouritesFolder}series.csv`, metricFavourites());
console.log("wrote data/metrics/favourites/series.csv");
const schemaFile = fileURLToPath(new URL("../../data/case.schema.json", import.meta.url));
await writeFile(schemaFile, `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
console.log("wrote data/case.schema.json");
