import type {MetricSummary} from "../analysis/index.js";
import type {ComputingStatus} from "../components/loop/computingStatus.js";
import {draftTable} from "../components/metric/metricDraft.js";
import type {MetricDraft} from "../components/metric/metricDraft.js";
import {DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {Locale} from "../domain/texts.js";
import {metricInWorker} from "./metricInWorker.js";

let running: AbortController | null = null;

/**
 * The person's own candidates once they are assessed; null where there are none. Where their table has faults they are handed to `refuse`,
 * and nothing is yielded, so that the page keeps what it shows. A newer request stops an older one.
 *
 * @example
 * const own = metricViews(draft, {locale: "en", status, refuse}); // a generator that Framework awaits
 */
export async function* metricViews(
  draft: MetricDraft | null,
  {
    locale,
    status,
    refuse,
  }: {locale: () => Locale; status: ComputingStatus; refuse: (faults: readonly Fault[]) => void},
): AsyncGenerator<MetricSummary | null> {
  running?.abort();
  status.stop();
  if (draft === null) {
    yield null;
    return;
  }
  const mine = (running = new AbortController());
  status.start(locale());
  try {
    const summary = await metricInWorker({...draftTable(draft), file: draft.file}, {signal: mine.signal});
    status.stop();
    yield summary;
  } catch (error) {
    if (error instanceof DataError) {
      status.stop();
      refuse(error.faults);
    } else if (!mine.signal.aborted)
      status.fail(locale(), error instanceof Error ? error.message : String(error));
    // A generator that ends without a value would leave the page without a table.
    await new Promise<never>(() => undefined);
  }
}
