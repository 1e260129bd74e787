/**
 * A text in pieces of at most so many letters, parted at the end of a line, a sentence or a word where there is one.
 *
 * @example
 * chunks("One two. Three four.", 10) // ["One two.", "Three", "four."]
 */
export function chunks(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const start = rest.slice(0, most + 1);
    const at = [/^[\s\S]*\n/, /^[\s\S]*(?:[。!?\uff01\uff1f]|[.!?;]\s)/u, /^[\s\S]*\s/].map(
      (pattern) => pattern.exec(start)?.[0].length ?? 0,
    );
    let end = at.find((length) => length > most / 2 && length <= most) ?? most;
    // Not through the middle of a letter that takes two places.
    if (/[\ud800-\udbff]/.test(rest[end - 1]!) && end > 1) end--;
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === "" ? found : [...found, rest];
}
