import {createMarkdownIt} from "@observablehq/framework/dist/markdown.js";

/** A piece of a page's code, and where in the page it stands. */
export interface PageBlock {
  kind: "fence" | "inline";
  code: string;
  /** Of the code's first character, both counted from 1. */
  line: number;
  column: number;
}

interface Token {
  type: string;
  info: string;
  content: string;
  map: [number, number] | null;
  children: Token[] | null;
}

/**
 * The code of a page: its `ts` and `js` fences (those with `run=false` excepted) and its inline `${…}`, in order. The page is read
 * with Framework's own Markdown parser, so that what is code here is code there.
 *
 * @param markdown the page's source, with or without front matter
 * @example
 * pageBlocks("Sum: ${1 + 1}") // [{kind: "inline", code: "1 + 1", line: 1, column: 8}]
 */
export function pageBlocks(markdown: string): PageBlock[] {
  const body = withBlankFrontMatter(markdown);
  const lines = body.split("\n");
  const starts = lines.reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  const blocks: PageBlock[] = [];
  let cursor = 0;
  const visit = (token: Token) => {
    if (token.map !== null) cursor = Math.max(cursor, starts[token.map[0]]!);
    if (token.type === "fence") {
      const [language, ...attributes] = token.info.trim().split(/[\s{]+/);
      if (
        (language === "ts" || language === "js") &&
        !attributes.some((text) => /^run=["']?false/.test(text))
      ) {
        const first = token.map![0] + 1;
        const code = lines.slice(first, first + token.content.split("\n").length - 1).join("\n");
        blocks.push({kind: "fence", code, line: first + 1, column: 1});
      }
    } else if (token.type === "placeholder") {
      const offset = body.indexOf(`\${${token.content}}`, cursor) + 2;
      const line = starts.findLastIndex((start) => start <= offset);
      blocks.push({kind: "inline", code: token.content, line: line + 1, column: offset - starts[line]! + 1});
      cursor = offset + token.content.length;
    }
    token.children?.forEach(visit);
  };
  (createMarkdownIt().parse(body, {}) as Token[]).forEach(visit);
  return blocks;
}

/** The page with its front matter emptied, so that lines keep their numbers. */
function withBlankFrontMatter(markdown: string): string {
  const matter = /^---\n[\s\S]*?\n---(\n|$)/.exec(markdown);
  if (matter === null) return markdown;
  return matter[0].replace(/[^\n]/g, "") + markdown.slice(matter[0].length);
}
