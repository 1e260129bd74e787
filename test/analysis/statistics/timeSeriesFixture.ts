import fixture from "../../fixtures/statistics/timeSeries.json" with {type: "json"};

export const {adf, ardl, todaYamamoto} = fixture;

/** The series of timeSeries.json by name. */
export function series(name: string): number[] {
  const found = (fixture.series as Record<string, number[]>)[name];
  if (found === undefined) throw new Error(`timeSeries.json has no series ${name}`);
  return found;
}
