import type {KeptLink, KeptLoop} from "../../domain/project/keptLoop.js";
import type {LoopState} from "../../domain/loopState.js";
import type {LinkReport} from "../loop/report.js";
import type {LoopSummary} from "../loop/summary.js";

const longestManifest = 200_000;

/**
 * What a project keeps of a loop as the loop page shows it: its view and its verdicts, never its series. Where the data give no
 * estimate there is none.
 *
 * @param options.id As an address names the loop: the folder's name, or `own-…`.
 * @param options.manifest `loop.yaml` of a person's own loop, null for one of the site; one too long for a project is left out.
 * @param options.now Milliseconds since 1970.
 * @example
 * keptLoopOf(summary, {id: "fashion-store", state, manifest: null, now: Date.now()}).links.business.verdict // "holds"
 */
export function keptLoopOf(
  {title, synthetic, report}: Pick<LoopSummary, "title" | "synthetic" | "report">,
  {id, state, manifest, now}: {id: string; state: LoopState; manifest: string | null; now: number},
): KeptLoop {
  const {customer, business, collection, learning} = report.links;
  return {
    id,
    title,
    synthetic,
    kept: new Date(now).toISOString(),
    manifest: manifest !== null && manifest.length <= longestManifest ? manifest : null,
    state: {...state, loop: id},
    links: {
      customer: keptLink(customer),
      business: keptLink(business),
      collection: keptLink(collection),
      learning: keptLink(learning),
    },
    gain: report.gain,
    verdict: report.verdict,
    bottleneck: report.bottleneck,
  };
}

const keptLink = ({verdict, evidence, elasticity, lag, n}: LinkReport): KeptLink => ({
  ...{verdict, evidence, elasticity, lag, n},
});
