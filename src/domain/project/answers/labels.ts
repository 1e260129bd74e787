import {plainText} from "./inlineText.js";

/** A line as a label and what it labels; both are still Markdown. */
export interface Labelled {
  label: string;
  rest: string;
}

const pictures = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]|\s)+/u;
const numbers =
  /^(?:(?:step|no\.?|block|section|part|ステップ|手順|ブロック)\s?)?(?:[(\uff08[]?[0-9\uff10-\uff19]{1,2}[)\uff09\].\uff0e:\uff1a、-]+|[(\uff08][a-zA-Z][)\uff09]|[①-⑳❶-❿][.:)\uff1a]?|[0-9]\ufe0f?\u20e3|[A-Za-z][.)](?=\s))\s*/iu;

/**
 * A label without the number or picture that stands before it.
 *
 * @example
 * withoutNumber("💰 1. Costs") // "Costs"
 */
export const withoutNumber = (label: string): string =>
  label.replace(pictures, "").replace(numbers, "").replace(pictures, "");

/**
 * The ways in which a line can be read as a label with something after it, the surest first: 【label】, a bold beginning, up to a colon, up
 * to a dash; all of it.
 *
 * @example
 * labelsIn("1. **Costs**: servers")[0] // {label: "Costs", rest: "servers"}
 */
export function labelsIn(text: string): Labelled[] {
  const line = withoutNumber(text.trim());
  const found: Labelled[] = [];
  const patterns = [
    /^[【〔〈《]([^】〕〉》]{1,80})[】〕〉》]\s*[:\uff1a]?\s*(.*)$/u,
    /^\[([^\]]{1,80})\](?!\()\s*[:\uff1a]?\s*(.*)$/u,
    /^(?:\*\*\*?|__)((?:[^*_]|[*_](?![*_])){1,160})(?:\*\*\*?|__)\s*(.*)$/u,
    /^((?:[^:\uff1a]|:(?=\/\/)){1,120})[:\uff1a](?!\/\/)\s*(.*)$/u,
    /^(.{1,80}?)\s+(?:[-–—]|→)\s+(.*)$/u,
    /^([^→⇒—]{1,80})[→⇒—]+(.*)$/u,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    // **Costs: servers** and more
    const inner = /^([^:\uff1a]{1,80})[:\uff1a](?!\/\/)\s*(.+)$/u.exec(match[1]!);
    if (inner !== null) found.push({label: inner[1]!, rest: `${inner[2]!} ${match[2]!}`.trim()});
    found.push({label: match[1]!, rest: match[2]!.replace(/^(?:[:\uff1a]|[-–—→]\s)\s*/u, "")});
  }
  found.push({label: line, rest: ""});
  return found;
}

/**
 * The first reading of a line whose label is known.
 *
 * @param know What a label stands for; null where it is none.
 * @example
 * knownLabel("**Costs:** servers", blockOf) // {known: {block: "cost_structure", …}, label: "Costs:", rest: "servers"}
 */
export function knownLabel<Known>(
  text: string,
  know: (label: string, rest: string) => Known | null,
): (Labelled & {known: Known}) | null {
  for (const {label, rest} of labelsIn(text)) {
    const known = know(label, rest);
    if (known !== null) return {known, label, rest};
  }
  return null;
}

/**
 * Letters by which a label is recognised: one width, one case, no marks, numbers, pictures or punctuation at its ends.
 *
 * @example
 * folded("**① キーパートナー：**") // "キーパートナー"
 */
export const folded = (label: string): string =>
  withoutNumber(plainText(label))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\ufe0f\u200d]/gu, "")
    .replace(/^[\s:.,、。・"'「」“”-]+|[\s:.,、。"'「」“”-]+$/gu, "")
    .replace(/\s+/g, " ");
