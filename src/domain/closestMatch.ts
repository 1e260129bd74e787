/**
 * The candidate that a mistyped word most likely means: the one reached by the fewest insertions, deletions and
 * replacements of letters (Levenshtein distance), the first of several; undefined where even that takes more than a third
 * of the word's letters. Letter case does not count.
 *
 * @example
 * closestMatch("recomendation", ["ranking", "recommendation"]) // "recommendation"
 * closestMatch("xyz", ["ranking", "recommendation"]) // undefined
 */
export function closestMatch(word: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let [best, least]: [string | undefined, number] = [undefined, allowed + 1];
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
