import {createRandom} from "../../src/analysis/statistics/random.js";
import type {CaseStudy} from "../../src/domain/caseStudy.js";

/**
 * Cases for measurements: each takes its parts from cases at hand, chosen by chance, so that texts and facets have real lengths.
 * They say nothing true of any product.
 *
 * @param real At least one case.
 * @param seed A whole number from 0 to 2^32 − 1; the same seed gives the same cases.
 * @example
 * generatedCases(await readCases("data/cases"), 1000, 1).map(({id}) => id) // ["generated-00000", …]
 */
export function generatedCases(real: readonly CaseStudy[], count: number, seed: number): CaseStudy[] {
  const random = createRandom(seed);
  const any = () => real[random.integer(real.length)]!;
  return Array.from({length: count}, (_, i) => {
    const base = any();
    // A condition that is measured needs its metric, so the two go together.
    const {conditions, metrics} = any();
    const {organisation, product} = any();
    const {tasks, techniques} = any();
    return {
      ...base,
      id: `generated-${String(i).padStart(5, "0")}`,
      title: {en: `${any().title.en} (${i})`, ja: `${any().title.ja}（${i}）`},
      organisation,
      product,
      industry: any().industry,
      year: random.uniform() < 0.5 ? null : 2005 + random.integer(20),
      tasks,
      techniques,
      services: any().services,
      data_used: any().data_used,
      customer_problem: any().customer_problem,
      business_problem: any().business_problem,
      conditions,
      metrics,
    };
  });
}
