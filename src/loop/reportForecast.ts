import type {LoopSummary} from "../analysis/index.js";
import type {ComputingStatus} from "../components/loop/computingStatus.js";
import {computeForecast, EXACT_DRAWS} from "../components/loop/levers/computeForecast.js";
import type {Forecast} from "../components/loop/levers/computeForecast.js";
import {withoutLevers} from "../components/loop/levers/withoutLevers.js";
import type {LoopState} from "../domain/loopState.js";
import type {Locale} from "../domain/texts.js";
import {simulateInWorker} from "./simulateInWorker.js";

/**
 * What comes of a view's levers, as exactly as the loop page shows it once they rest; null where there are none. Where it cannot be
 * simulated the status says so and the promise stays pending: a report without it would be a wrong one.
 *
 * @example
 * const forecast = await reportForecast(summary, {model: 0.05}, {locale: "en", status});
 */
export async function reportForecast(
  summary: LoopSummary,
  levers: LoopState["levers"],
  {locale, status}: {locale: Locale; status: ComputingStatus},
): Promise<Forecast | null> {
  // The elasticity of a fixed bottleneck is only compared with.
  if (levers === null || Object.keys(withoutLevers(levers, "bottleneck")).length === 0) return null;
  status.start(locale);
  try {
    const forecast = await computeForecast(summary, levers, {simulate: simulateInWorker, draws: EXACT_DRAWS});
    status.stop();
    return forecast;
  } catch (error) {
    status.fail(locale, error instanceof Error ? error.message : String(error));
    return new Promise<never>(() => undefined);
  }
}
