/** Any letter of the Japanese scripts. */
export const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/**
 * A line of Markdown without its marks: bold, code, links (`name (address)`). HTML stays as the letters it is made of.
 *
 * @example
 * plainText("**Young** [women](https://example.com)<br>in `Tokyo`") // "Young women (https://example.com) in Tokyo"
 */
export function plainText(markdown: string): string {
  return (
    markdown
      .replace(lineBreak, " ")
      // Bounded, so that a row of brackets costs no more than its length.
      .replace(/!?\[([^[\]\n]{0,300})\]\(<?([^()\s<>]{0,1000})>?(?:\s"[^"\n]{0,200}")?\)/g, asWords)
      .replace(/`+|~~|==/g, "")
      .replace(/\*+/g, (stars, at: number, all: string) =>
        isSign(all[at - 1], all[at + stars.length]) ? stars : "",
      )
      .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, "")
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1")
      .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity]!)
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** A star that multiplies or is written out, rather than one that marks. */
const isSign = (before = "", after = "") =>
  before === "\\" || (/^\d$/.test(before) && /^\d$/.test(after)) || (before === " " && after === " ");

const asWords = (_: string, name: string, address: string) =>
  name === "" || name === address ? address : `${name} (${address})`;

const lineBreak = /<br\s?\/?>/gi;

/**
 * The pieces of a table's cell, which assistants part by `<br>` and bullets.
 *
 * @example
 * cellParts("・Free plan<br>・**Paid** plan") // ["・Free plan", "・**Paid** plan"]
 */
export const cellParts = (cell: string): string[] =>
  cell
    .split(lineBreak)
    .flatMap((part) => part.split(/(?:^|\s)[•●▪]\s?/))
    .map((part) => part.replace(/^\s*(?:[-*+・•●▪◦]\s|[・•●▪◦])\s*/, "").trim())
    .filter((part) => part !== "");

/**
 * What is said of something, with its details in one line, in the punctuation of the language it is written in.
 *
 * @example
 * withDetails("Two plans:", ["free", "paid"]) // "Two plans: free; paid"
 */
export function withDetails(text: string, details: readonly string[]): string {
  if (details.length === 0) return text;
  const isJapanese = japanese.test([text, ...details].join(""));
  const list = details.join(isJapanese ? "、" : "; ");
  const title = text.replace(/\s*[:\uff1a]$/, "");
  if (title === "") return list;
  if (/[:\uff1a](?!\d)/.test(title)) return isJapanese ? `${title}\uff08${list}\uff09` : `${title} (${list})`;
  return `${title}${isJapanese ? "\uff1a" : ": "}${list}`;
}

/**
 * Two texts as one; what has no full stop yet is parted from what follows.
 *
 * @example
 * joinedTexts("Ask users", "pay shops") // "Ask users; pay shops"
 */
export function joinedTexts(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const isEnded = /[.。!?\uff01\uff1f:\uff1a;、」]$/u.test(before);
  if (japanese.test(before)) return `${before}${isEnded ? "" : "。"}${after}`;
  return `${before}${isEnded ? " " : "; "}${after}`;
}
