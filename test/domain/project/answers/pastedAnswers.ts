import {readFileSync, readdirSync} from "node:fs";

/** An answer that somebody might paste. */
export interface PastedAnswer {
  name: string;
  markdown: string;
}

const folder = "test/fixtures/answers";

/** Answers written by hand, each with an expectation beside it. */
export const writtenAnswers: PastedAnswer[] = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => ({name: file.slice(0, -".md".length), markdown: readFileSync(`${folder}/${file}`, "utf8")}));

export const expectationOf = (name: string): unknown =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));

/** What somebody hostile would put into an answer; each ends in a word of its own, so that it is seen to be kept. */
export const hostile: Readonly<Record<string, string>> = {
  script: "<script>window.hacked = true; alert('hostile1')</script>",
  "open script": "<script>window.hacked = true; // hostile2",
  image: '<img src="x" onerror="window.hacked = true" alt="hostile3">',
  svg: '<svg onload="window.hacked = true"><title>hostile4</title></svg>',
  frame: '<iframe srcdoc="<script>parent.hacked = true</script>">hostile5</iframe>',
  link: "- [hostile6](javascript:window.hacked=true)",
  "Markdown image": "![hostile7](https://example.com/x.png?hostile7)",
  "HTML table": '<table><tr><td onclick="window.hacked=true">hostile8</td></tr></table>',
  comment: "<!-- hostile9",
  style: "<style>* {display: none} /* hostile10",
  "table cell": '| <img src=x onerror="window.hacked=true"> | hostile11 | <b>x</b> |',
  entities: "- &lt;script&gt;window.hacked=true&lt;/script&gt; hostile12",
  definition: '[hostile13]: https://example.com/hostile13 "hostile13"',
  prototype: "- **__proto__**: hostile14\n- **constructor**: hostile15",
  "zero width": "- hos\u200btile\u20602 \u202eright to left\u202c \ufeffhostile16",
  "huge line": `- hostile17 ${"long ".repeat(4000)}`,
  nesting: `${"> ".repeat(200)}${"- ".repeat(200)}hostile18`,
};

/** The written answers in other shapes: cut off, with other line ends, in a fence, without indents, and with something hostile in them. */
export function derivedAnswers(): PastedAnswer[] {
  const shaped = writtenAnswers.flatMap(({name, markdown}) => [
    {name: `${name}, cut at 35 %`, markdown: markdown.slice(0, Math.round(markdown.length * 0.35))},
    {name: `${name}, cut at 80 %`, markdown: markdown.slice(0, Math.round(markdown.length * 0.8))},
    {name: `${name}, from Windows`, markdown: markdown.replaceAll("\n", "\r\n")},
    {name: `${name}, in a fence`, markdown: `\`\`\`markdown\n${markdown}\n\`\`\`\n`},
    {name: `${name}, quoted`, markdown: markdown.replace(/^/gm, "> ")},
  ]);
  const bases = ["canvas-en-headings", "canvas-ja-table", "ideas-ja-headings"];
  const attacked = bases.flatMap((base) => {
    const {markdown} = writtenAnswers.find(({name}) => name === base)!;
    const lines = markdown.split("\n");
    return Object.entries(hostile).map(([name, attack]) => ({
      name: `${base} with ${name}`,
      markdown: lines
        .flatMap((line, i) => (i === 4 || i === lines.length - 2 ? [line, attack] : [line]))
        .join("\n"),
    }));
  });
  return [...shaped, ...attacked];
}
