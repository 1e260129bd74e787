/**
 * What Framework defines in every block of a page. The names it would fetch from a public server (`Plot`, `Inputs`, `html`, `d3`, `sql`, …) are
 * left out on purpose: a page imports them from its own packages.
 */

/** A variable as another block sees it: promises are awaited, generators yield their latest value. */
type Cell<T> = 0 extends 1 & T
  ? T
  : T extends PromiseLike<infer U>
    ? Cell<U>
    : T extends AsyncGenerator<infer U, unknown, unknown> | Generator<infer U, unknown, unknown>
      ? U
      : T;

/** Shows a value after the block; returns it. */
declare function display<T>(value: T): T;

/** Shows an input; other blocks see its value. */
declare function view<T>(input: Element & {value: T}): AsyncGenerator<T, void, unknown>;

/** Width of the page's main column in pixels. */
declare const width: number;
/** Milliseconds since 1970, always now. */
declare const now: number;
/** Whether the reader sees dark colours. */
declare const dark: boolean;
/** Resolves when the block runs again or leaves the page. */
declare const invalidation: Promise<void>;
/** Resolves when the block is on screen. */
declare function visibility<T>(value?: T): Promise<T>;
/** Parameters of a page whose path has some, e.g. `case` of `cases/[case]`. */
declare const observable: {readonly params: Readonly<Record<string, string>>};

declare const FileAttachment: Framework["FileAttachment"];
declare const Generators: Framework["Generators"];
declare const Mutable: Framework["Mutable"];
declare const resize: Framework["resize"];

// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import would make this file a module, its names no longer global
type Framework = typeof import("observablehq:stdlib");
