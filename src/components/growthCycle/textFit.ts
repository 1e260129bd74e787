/**
 * Width of a text in pixels, estimated from its letters, so that texts can be laid out before anything is drawn. The
 * widths are those of DejaVu Sans, wider than the system fonts people have, so that a real text is rarely longer.
 *
 * @example
 * textWidth("成長", 12) // 24
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter) * (bold && letterWidth(letter) < 1 ? 1.1 : 1);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (isWide(letter)) return 1;
  if ("ijlI.,:;'|!()[] \u00a0·".includes(letter)) return letter === "(" || letter === ")" ? 0.4 : 0.33;
  if ("mwMW%@—".includes(letter)) return 0.96;
  if ("frt-/".includes(letter)) return 0.42;
  if ("−+±×→✓✕∼".includes(letter)) return 0.84;
  if (letter >= "A" && letter <= "Z") return 0.7;
  return 0.635;
}

function isWide(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 0x1100 && code < 0x1200) || (code >= 0x2e80 && code < 0xff61) || code >= 0xffe0;
}

/** A text cut with an ellipsis where it is wider than `width`; see `textWidth`. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size, bold) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * A text broken into lines no wider than `width`: Latin between words, Japanese between letters, never before closing
 * punctuation; a word longer than a line is cut. At most `lines` lines, the last ending in an ellipsis if more is left.
 *
 * @example
 * wrapText("two words", 40, 12) // ["two", "words"]
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  {bold = false, lines = Infinity} = {},
): string[] {
  const result: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (textWidth(joined.trimEnd(), size, bold) <= width || line === "") line = joined;
    else {
      result.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== "") result.push(line.trimEnd());
  const kept =
    result.length > lines ? [...result.slice(0, lines - 1), result.slice(lines - 1).join(" ")] : result;
  return kept.map((each) => fitText(each, width, size, bold));
}

/** A bold text in as few lines as fit `width`, broken so that they are about equally long. */
export function balanceText(text: string, width: number, size: number): string[] {
  const count = wrapText(text, width, size, {bold: true}).length;
  const narrowest = Math.max(width / 2, textWidth(text, size, true) / count);
  for (let narrower = narrowest; narrower < width; narrower += size / 2) {
    const lines = wrapText(text, narrower, size, {bold: true});
    if (lines.length === count && !lines.some((line) => line.endsWith("…"))) return lines;
  }
  return wrapText(text, width, size, {bold: true});
}

/** Unbreakable pieces: a Latin word with the spaces after it, or one Japanese letter with the punctuation after it. */
function pieces(text: string): string[] {
  const closing = "、。，．：；）」』】％〜ー・?!,.:;)…ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  const result: string[] = [];
  let previous = "";
  for (const letter of text) {
    const stays =
      result.length > 0 &&
      (letter === " " ||
        closing.includes(letter) ||
        "（「『【(".includes(previous) ||
        (!isWide(letter) && !isWide(previous) && previous !== " "));
    if (stays) result[result.length - 1] += letter;
    else result.push(letter);
    previous = letter;
  }
  return result;
}
