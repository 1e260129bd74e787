import fc from "fast-check";
import {canvasBlockNames} from "../../../../src/domain/canvas.js";
import {linkNames} from "../../../../src/domain/links.js";
import {sayings} from "../../../../src/domain/project/tie.js";
import type {Tie} from "../../../../src/domain/project/tie.js";
import {noteKinds} from "../../../../src/domain/project/workCanvas.js";
import type {CanvasArrow, WorkCanvas} from "../../../../src/domain/project/workCanvas.js";

/** Texts as people and attackers write them. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({maxLength: most, unit: "grapheme"}).filter((text) => text.length <= most),
    fc.constantFrom(
      "",
      "成長サイクル。精度が上がると、体験が良くなる。",
      '<img src=x onerror="alert(1)">',
      "a | b\nc | d",
      "https://example.com/an-address-without-any-space-that-is-longer-than-a-line",
      "、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、",
      "| --- |",
      "\\",
      "constructor",
      "__proto__",
    ),
  );

const anyId = (kind: string) => fc.stringMatching(/^[a-z0-9]{6}$/).map((end) => `${kind}-${end}`);
const anyTie: fc.Arbitrary<Tie> = fc.oneof(
  fc.record({id: anyId("tie"), kind: fc.constant("case" as const), case: fc.constantFrom("pomelo", "gone")}),
  fc.record({
    id: anyId("tie"),
    kind: fc.constant("loop" as const),
    loop: fc.constant("fashion-store"),
    link: fc.constantFrom(...linkNames),
  }),
  fc.record({
    id: anyId("tie"),
    kind: fc.constant("saying" as const),
    level: fc.constantFrom(...sayings),
    text: anyText(500).filter((text) => text !== ""),
  }),
);

/** Any canvas that the schema takes, of up to 25 notes. */
export const anyCanvas: fc.Arbitrary<WorkCanvas> = fc
  .uniqueArray(
    fc.record({
      id: anyId("note"),
      block: fc.constantFrom(...canvasBlockNames),
      text: anyText(500),
      kind: fc.constantFrom(...noteKinds),
    }),
    {maxLength: 25, selector: ({id}) => id},
  )
  .chain((notes) => {
    const anyEnd = fc.constantFrom(null, ...notes.map(({id}) => id));
    const anyArrow: fc.Arbitrary<CanvasArrow> = fc.record({
      from: anyEnd,
      to: anyEnd,
      statement: anyText(500),
      ties: fc.array(anyTie, {maxLength: 3}),
    });
    return fc.record({
      id: anyId("canvas"),
      title: anyText(200),
      notes: fc.constant(notes),
      arrows: fc.record({customer: anyArrow, business: anyArrow, data: anyArrow}),
    });
  });
