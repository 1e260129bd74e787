import {assessMetrics, metricProperties} from "../../../src/analysis/index.js";
import {simulatedMetrics} from "./simulatedMetrics.js";

/**
 * Prints, of 100 shops like the example with seeds 1 to 100, in how many each candidate holds each property, with and without the
 * record of advertising: the counts that the page on metrics tells (`npx tsx test/analysis/metric/countVerdicts.ts`, about ten minutes).
 */
const candidates = ["favourites_share", "page_views", "registered_users"];
for (const recorded of [true, false]) {
  const counts = candidates.map(() => ({follows: 0, leads: 0, feeds: 0, "all three": 0}));
  for (let seed = 1; seed <= 100; seed++)
    assessMetrics(simulatedMetrics(seed, {candidates, recorded})).candidates.forEach(
      ({properties, score}, i) => {
        for (const name of metricProperties) if (properties[name].verdict === "holds") counts[i][name]++;
        if (score.holds === 3) counts[i]["all three"]++;
      },
    );
  console.log(recorded ? "advertising on record" : "advertising not on record");
  console.table(Object.fromEntries(candidates.map((name, i) => [name, counts[i]])));
}
