import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {canvasBlockNames, canvasBlocks} from "../../../../src/domain/canvas.js";
import {DataError} from "../../../../src/domain/errors.js";
import type {Answer} from "../../../../src/domain/project/answers/answer.js";
import {mostLetters, readAnswer} from "../../../../src/domain/project/answers/readAnswer.js";
import {lostSegments} from "./lostSegments.js";
import {derivedAnswers, expectationOf, hostile, writtenAnswers} from "./pastedAnswers.js";

const allText = ({ideas, cards, checks, unread}: Answer) =>
  JSON.stringify([ideas, cards, checks.map(({text, improvement}) => [text, improvement]), unread]);

describe("An answer", () => {
  it.each(writtenAnswers)("$name is read as a person reads it", ({name, markdown}) => {
    expect(readAnswer(markdown)).toEqual(expectationOf(name));
  });

  it("comes in more than a hundred forms, more than two dozen of them by hand in both languages", () => {
    expect(writtenAnswers.length).toBeGreaterThanOrEqual(24);
    expect(writtenAnswers.filter(({name}) => name.includes("-ja-")).length).toBeGreaterThanOrEqual(10);
    expect(writtenAnswers.length + derivedAnswers().length).toBeGreaterThanOrEqual(100);
  });

  it.each([...writtenAnswers, ...derivedAnswers()])("$name loses nothing", ({markdown}) => {
    expect(lostSegments(markdown, readAnswer(markdown))).toEqual([]);
  });

  it.each(writtenAnswers)("$name reads the same from Windows, in a fence and quoted", ({name, markdown}) => {
    const expected = expectationOf(name) as Answer;
    expect(readAnswer(markdown.replaceAll("\n", "\r\n"))).toEqual(expected);
    const fenced = readAnswer(`\`\`\`\n${markdown}\n\`\`\``);
    expect({...fenced, unread: fenced.unread.map(({line, text}) => ({line: line - 1, text}))}).toEqual(
      expected,
    );
    expect(readAnswer(markdown.replace(/^/gm, "> "))).toEqual(expected);
  });

  it.each(Object.entries(hostile))("with %s keeps it as text and is read to its end", (name, attack) => {
    const read = readAnswer(`## Channels\n- App stores\n\n${attack}\n\n## Key partners\n- Schools\n`);
    for (const word of attack.match(/hostile\d+/g)!) expect(allText(read)).toContain(word);
    expect(read.cards).toContainEqual({block: "channels", text: "App stores"});
    expect(read.cards).toContainEqual({block: "key_partners", text: "Schools"});
    expect(name).not.toBe("");
  });

  it("keeps the numbers of the lines that were not understood", () => {
    const {unread} = readAnswer("Hello\r\n\r\n## Channels\r\n- Shops\r\n\r\nLet me know!");
    expect(unread).toEqual([
      {line: 1, text: "Hello"},
      {line: 6, text: "Let me know!"},
    ]);
  });

  it("that is too long is refused with its length", () => {
    const read = () => readAnswer("x".repeat(mostLetters + 1));
    expect(read).toThrow(DataError);
    expect(read).toThrow(/200001 letters: at most 200000/);
  });

  it("that is empty holds nothing", () => {
    expect(readAnswer(" \n\n")).toEqual({ideas: [], cards: [], checks: [], unread: []});
  });
});

/** A word that stands nowhere else. */
const marked = fc.integer({min: 0, max: 999_999}).map((n) => `qz${n}x`);
const heading = fc.oneof(
  fc.constantFrom(...canvasBlockNames).map((name) => canvasBlocks[name].en),
  fc.constantFrom(...canvasBlockNames).map((name) => canvasBlocks[name].ja),
  fc.constantFrom(
    "Persona 1",
    "ペルソナ2：",
    "Checks",
    "3点の確認結果",
    "改善案",
    "Use case ideas",
    "Feature",
    "コピー",
  ),
  fc.constantFrom("Solves the customer's problem", "データの増加", "コストの改善"),
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom("# ", "## ", "### ", "■ ", "**", ""), heading)
    .map(([mark, name]) => `${mark}${name}${mark === "**" ? "**" : ""}`),
  fc
    .tuple(fc.constantFrom("- ", "  - ", "    * ", "1. ", "①", "・", "> ", "", "\t"), marked)
    .map(([mark, word]) => mark + word),
  fc
    .tuple(fc.constantFrom("- ", "1) ", ""), heading, fc.constantFrom(": ", "：", " – ", "** "), marked)
    .map((parts) => parts.join("")),
  fc
    .array(
      fc.oneof(
        marked,
        heading,
        fc.constant(""),
        fc.constant("○"),
        marked.map((word) => `a<br>${word}`),
      ),
      {minLength: 1, maxLength: 5},
    )
    .map((cells) => `| ${cells.join(" | ")} |`),
  fc.constantFrom("", "---", "|---|---|", "|---|---|---|", "```", "<div>", "<!--", "***"),
);

describe("Any answer", () => {
  it("loses no word, whatever its blocks", () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 30}), (lines) => {
        const markdown = lines.join("\n");
        const text = allText(readAnswer(markdown));
        for (const word of markdown.match(/qz\d+x/g) ?? []) expect(text).toContain(word);
      }),
      {seed: 6, numRuns: 3000},
    );
  });

  it("of any letters is read without an error, and twice alike", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."#-*|>`~_[]()<!\\: \n\t=+1.①・：（）【】表a"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({unit: "binary", maxLength: 300})), (markdown) => {
        expect(readAnswer(markdown)).toEqual(readAnswer(markdown));
      }),
      {seed: 6, numRuns: 3000},
    );
  });

  it.each([
    "- ",
    "> ",
    "[",
    "*",
    "**a",
    "| a ",
    "# ",
    "`",
    "1. ",
    "<div ",
    "![a](",
    "a:",
    "【",
    "_a",
    "  - a\n",
    "|a|\n",
    "①",
    "\\",
    "- - ",
    "x\n> - ",
    "**a** ",
    "<br>",
    "&lt;",
    "() ",
    "する",
    "—",
    "a: ",
  ])("made of %j alone takes time in proportion to its length", (piece) => {
    const text = piece.repeat(Math.floor(mostLetters / piece.length));
    const start = performance.now();
    readAnswer(text);
    // Milliseconds, of which quadratic time would need minutes; busy machines are slow.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
