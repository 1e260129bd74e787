import * as fc from "fast-check";
import type {Levers} from "../../src/domain/levers.js";

const between = (min: number, max: number) => fc.double({min, max, noNaN: true});
const elasticity = between(-10, 10);

/** Any positions of the levers. */
export const anyLevers = fc.record(
  {
    model: between(-0.5, 1),
    kpi: between(-0.5, 1),
    kpiOnce: fc.constant(true),
    rows: fc.integer({min: 0, max: 1e12}),
    lost: between(0, 0.5),
    links: fc.record(
      {customer: elasticity, business: elasticity, collection: elasticity, learning: elasticity},
      {requiredKeys: []},
    ),
    bottleneck: elasticity,
    horizon: fc.integer({min: 1, max: 2000}),
  },
  {requiredKeys: []},
) as fc.Arbitrary<Levers>;
