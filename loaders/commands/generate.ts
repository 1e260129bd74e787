import {writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {fashionStore} from "../fashionStore.js";
import {favouritesFolder} from "../metricExample.js";
import {metricFavourites} from "../metricFavourites.js";

/** `npm run generate`: writes the synthetic data anew. Committed files must not change by it. */
const folder = fileURLToPath(new URL("../../data/kpi/fashion-store/", import.meta.url));
for (const [name, text] of Object.entries(fashionStore())) {
  await writeFile(`${folder}${name}`, text);
  console.log(`wrote data/kpi/fashion-store/${name}`);
}
await writeFile(`${favouritesFolder}series.csv`, metricFavourites());
console.log("wrote data/metrics/favourites/series.csv");
