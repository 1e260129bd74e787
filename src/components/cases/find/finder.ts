import type {CaseQuery} from "../../../domain/find/caseQuery.js";
import type {FacetValue} from "../../../domain/find/facets.js";
import type {FindAnswer} from "../../../domain/find/findAnswer.js";
import type {Locale} from "../../../domain/texts.js";
import type {FoundCase} from "./caseCard.js";

/** What a query finds, ready to be drawn. */
export interface Found {
  answer: FindAnswer;
  /** The page's cases in order. */
  cases: readonly FoundCase[];
  /** All values of facets that some case has. */
  values: readonly FacetValue[];
}

/** Who answers queries; what it needs for that it loads at the first one. */
export interface Finder {
  /** What an empty query finds among the site's own cases, known at once. */
  readonly first: Found;
  /** Whether there are cases of this browser's own, which `first` leaves out. */
  readonly hasOwn: boolean;
  /** @param onProgress Told the share of what must be loaded, from 0 to 1. */
  ask(query: CaseQuery, options: {locale: Locale; onProgress: (share: number) => void}): Promise<Found>;
  /** Loads ahead of the first query. A failure shows itself there. */
  prepare(): void;
  /** Tells that the cases have changed, and the last answer is old. Returns how to stop. */
  watch(tell: () => void): () => void;
}
