import type {CaseStudy} from "../../domain/caseStudy.js";

/**
 * Every case that this browser knows, each id once. A person's own come first, and stand for a published one of the same id.
 *
 * @example
 * knownCases(own, cases).find(({id}) => id === "pomelo")
 */
export function knownCases(own: readonly CaseStudy[], cases: readonly CaseStudy[]): CaseStudy[] {
  const ids = new Set(own.map(({id}) => id));
  return [...own, ...cases.filter(({id}) => !ids.has(id))];
}
