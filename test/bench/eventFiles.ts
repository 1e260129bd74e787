import {createWriteStream, writeFileSync} from "node:fs";
import {once} from "node:events";
import {join} from "node:path";
import {createRandom} from "../../src/analysis/statistics/random.js";

const WEEKS = 156;
const FIRST_DAY = Date.UTC(2022, 0, 3);
const DAY = 86_400_000;

/**
 * Writes files as a person would bring them: `events.csv` of a product's events over 156 weeks, in order of time, and `kpi.csv` with
 * 156 weeks by 8 columns, in which experience and KPI are missing: they have to be counted from the events.
 *
 * @param megabytes Size of the events; about 24,000 rows each.
 * @param folder Exists.
 * @example
 * await writeEventFiles(folder, 5) // ["…/kpi.csv", "…/events.csv"]
 */
export async function writeEventFiles(
  folder: string,
  megabytes: number,
): Promise<[kpi: string, events: string]> {
  const paths: [string, string] = [join(folder, "kpi.csv"), join(folder, "events.csv")];
  writeFileSync(paths[0], kpiTable());
  const random = createRandom(20261122);
  const events = createWriteStream(paths[1]);
  let written = 0;
  const bytes = megabytes * 1e6;
  let text = "timestamp,user_id,item,liked,amount\n";
  while (written < bytes) {
    for (let i = 0; i < 10_000; i++) {
      const share = Math.min(1, (written + text.length) / bytes);
      const time = new Date(FIRST_DAY + share * (7 * WEEKS * DAY - 1000)).toISOString().slice(0, 19);
      text += `${time}Z,u${random.integer(200_000)},i${random.integer(5000)},${random.integer(2)},${random.integer(10_000) / 100}\n`;
    }
    written += text.length;
    if (!events.write(text)) await once(events, "drain");
    text = "";
  }
  events.end();
  await once(events, "finish");
  return paths;
}

function kpiTable(): string {
  const random = createRandom(7);
  const names = [
    "week",
    "rmse",
    "training_rows",
    "marketing_spend",
    "price",
    "stores",
    "staff",
    "deliveries",
  ];
  const rows = Array.from({length: WEEKS}, (_, i) => {
    const noise = () => 1 + 0.05 * (random.uniform() - 0.5);
    const week = new Date(FIRST_DAY + 7 * i * DAY).toISOString().slice(0, 10);
    const values = [1.2 - 0.002 * i, 5e4 + 900 * i, 300, 12, 40 + i, 90 + 2 * i, 5000 + 70 * i];
    return [week, ...values.map((value) => (value * noise()).toFixed(4))].join(",");
  });
  return [names.join(","), ...rows, ""].join("\n");
}
