import type {Levers} from "../../../domain/levers.js";

/**
 * Levers with some of them where nothing is done. Without a push of the KPI, pushing once means nothing and goes too.
 *
 * @example
 * withoutLevers({model: 0.05, rows: 1000}, "rows") // {model: 0.05}
 */
export function withoutLevers(levers: Levers, ...names: (keyof Levers)[]): Levers {
  const left = {...levers};
  for (const name of names) Reflect.deleteProperty(left, name);
  if (left.kpi === undefined) delete left.kpiOnce;
  return left;
}
