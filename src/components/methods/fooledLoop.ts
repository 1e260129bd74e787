import {createRandom} from "../../analysis/statistics/random.js";
import {addPeriods, formatDate, parseDate} from "../../domain/calendar.js";

/** What a reader may put behind two series. */
export interface Trick {
  /** Users really follow experience, three weeks later, with elasticity 0.9. */
  real: boolean;
  /** Something else moves both in the same week. */
  driver: boolean;
  /** The same driver reaches users two weeks after it reaches experience. */
  driverLate: boolean;
  /** Both grow on their own. */
  trend: boolean;
  /** Experience follows users, a week later, with elasticity 0.8; users move three times as much on their own. */
  reversed: boolean;
  seed: number;
}

export interface FooledWeek {
  period: string;
  /** Index, 100 without any shock. */
  experience: number;
  /** Active users. */
  users: number;
}

const WEEKS = 156;
const BURN_IN = 40;
const FIRST_WEEK = parseDate("2023-01-02")!;

/**
 * Three years of weeks of a product whose customer experience and active users have nothing to do with each other but what `trick`
 * puts there. On logarithmic scales, with own lag 0.5 and independent normal shocks of 2 %.
 *
 * @param trick.seed Whole number from 0; each series has a stream of its own, so a switch leaves all shocks as they were.
 * @example
 * fooledLoop({real: false, driver: false, driverLate: false, trend: true, reversed: false, seed: 1}).length // 156
 */
export function fooledLoop({real, driver, driverLate, trend, reversed, seed}: Trick): FooledWeek[] {
  const [driverShock, experienceShock, userShock] = [0, 1, 2].map((stream) =>
    createRandom(3 * seed + stream),
  );
  const [drive, experience, users]: number[][] = [[], [], []];
  const past = (series: readonly number[], t: number, lag: number) => series[t - lag] ?? 0;
  const towards = (series: readonly number[], t: number, goal: number, shock: number) =>
    0.5 * past(series, t, 1) + 0.5 * goal + 0.02 * shock;
  const delay = driverLate ? 2 : 0;
  for (let t = 0; t < WEEKS + BURN_IN; t++) {
    drive.push(0.8 * past(drive, t, 1) + 0.6 * driverShock.normal());
    const growth = trend ? 0.003 * (t - BURN_IN) : 0;
    const push = (lag: number) => (driver || driverLate ? 0.08 * past(drive, t, lag) : 0);
    experience.push(
      towards(
        experience,
        t,
        growth + push(0) + (reversed ? 0.8 * past(users, t, 1) : 0),
        experienceShock.normal(),
      ),
    );
    users.push(
      towards(
        users,
        t,
        growth + push(delay) + (real ? 0.9 * past(experience, t, 3) : 0),
        (reversed ? 3 : 1) * userShock.normal(),
      ),
    );
  }
  return Array.from({length: WEEKS}, (_, i) => ({
    period: formatDate(addPeriods(FIRST_WEEK, i, "week")),
    experience: 100 * Math.exp(experience[i + BURN_IN]),
    users: 10_000 * Math.exp(users[i + BURN_IN]),
  }));
}

/**
 * The weeks as a loop's files, to be analysed like any other.
 *
 * @example
 * await analyzeInWorker(fooledFiles(weeks), {})
 */
export function fooledFiles(weeks: readonly FooledWeek[]): Record<"loop.yaml" | "series.csv", string> {
  return {
    "loop.yaml": `cadence: week
measures:
  customer_experience: {column: experience, unit: index, better: higher, transform: log}
  business_kpi: {column: users, unit: people, better: higher, transform: log}
`,
    "series.csv": [
      "period,experience,users",
      ...weeks.map(({period, experience, users}) => `${period},${experience},${users}`),
    ].join("\n"),
  };
}
