import {textWidth, wrapText} from "../../growthCycle/textFit.js";

/**
 * A text broken into lines as `wrapText` does, but with nothing lost: a word longer than a line goes on in the next, and the text's own
 * line breaks stay.
 *
 * @example
 * wholeLines("https://example.com/a-long-address", 100, 12).join("") // "https://example.com/a-long-address"
 */
export function wholeLines(text: string, width: number, size: number, {bold = false} = {}): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines = wrapText(paragraph, width, size, {bold});
    return bare(lines.join("")) === bare(paragraph) ? lines : brokenWords(paragraph, width, size, bold);
  });
}

const bare = (text: string) => text.replace(/\s/g, "");

/** Lines as long as they can be, broken between words where one fits a line, and between letters where none does. */
function brokenWords(text: string, width: number, size: number, bold: boolean): string[] {
  const isFitting = (line: string) => textWidth(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\s)/)) {
    if (line !== "" && !isFitting(line + word)) {
      lines.push(line.trimEnd());
      line = "";
    }
    for (const letter of word) {
      if (line !== "" && !isFitting(line + letter)) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== "");
}
