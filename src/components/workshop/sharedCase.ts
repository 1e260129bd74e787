import type {CaseEntry} from "../../domain/find/caseEntry.js";
import type {Locale} from "../../domain/texts.js";

/** A case that can be shared in a session. */
export interface SharedCase {
  entry: CaseEntry;
  /** Kept in this browser alone. */
  isPrivate: boolean;
}

/**
 * The shared cases by their ids, in their order; ids of cases that this browser does not know are left out.
 *
 * @example
 * sharedCases(project.shortlist, cases).map(({entry}) => entry.title.en)
 */
export const sharedCases = (ids: readonly string[], cases: readonly SharedCase[]): SharedCase[] =>
  ids.flatMap((id) => cases.find(({entry}) => entry.id === id) ?? []);

/** Address of a case's page, as seen from the site's root. */
export const caseAddress = ({entry, isPrivate}: SharedCase, locale: Locale): string =>
  isPrivate
    ? `./cases/private?case=${encodeURIComponent(entry.id)}&lang=${locale}`
    : `./cases/${entry.id}?lang=${locale}`;
