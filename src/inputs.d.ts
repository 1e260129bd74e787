/** Observable Inputs has no declarations of its own; these cover what pages use. */
declare module "@observablehq/inputs" {
  import type {PageFile} from "observablehq:stdlib";

  /** An input: shows itself, has a value, tells of changes by `input` events. */
  export type Input<T> = HTMLElement & {value: T};

  interface Common {
    label?: string | Node;
    disabled?: boolean;
    width?: number | string;
  }
  interface Choice<T> extends Common {
    format?: (option: T) => string | Node;
    keyof?: (option: T) => string;
    valueof?: (option: T) => unknown;
    sort?: boolean | "ascending" | "descending" | ((a: T, b: T) => number);
    unique?: boolean;
  }
  interface Typing extends Common {
    value?: string;
    placeholder?: string;
    pattern?: string;
    minlength?: number;
    maxlength?: number;
    spellcheck?: boolean;
    submit?: boolean | string;
    datalist?: Iterable<string>;
  }

  export function range(
    extent?: [number, number],
    options?: Common & {
      value?: number;
      step?: number;
      format?: (value: number) => string;
      transform?: (value: number) => number;
      placeholder?: string;
    },
  ): Input<number>;
  export function number(
    extent?: [number, number],
    options?: Common & {value?: number; step?: number; placeholder?: string},
  ): Input<number>;
  export function select<T>(
    data: Iterable<T>,
    options: Choice<T> & {multiple: true | number; value?: Iterable<T>},
  ): Input<T[]>;
  export function select<K, V>(data: ReadonlyMap<K, V>, options?: Choice<[K, V]> & {value?: V}): Input<V>;
  export function select<T>(data: Iterable<T>, options?: Choice<T> & {value?: T}): Input<T>;
  export function radio<K, V>(data: ReadonlyMap<K, V>, options?: Choice<[K, V]> & {value?: V}): Input<V>;
  export function radio<T>(data: Iterable<T>, options?: Choice<T> & {value?: T}): Input<T>;
  export function checkbox<T>(data: Iterable<T>, options?: Choice<T> & {value?: Iterable<T>}): Input<T[]>;
  export function toggle(options?: Common & {value?: boolean; values?: [unknown, unknown]}): Input<boolean>;
  export function button(
    content?: string | Node,
    options?: Common & {value?: unknown; reduce?: (value: never) => unknown},
  ): Input<number>;
  export function text(options?: Typing): Input<string>;
  export function textarea(
    options?: Typing & {rows?: number; monospace?: boolean; resize?: boolean},
  ): Input<string>;
  export function date(
    options?: Common & {value?: Date | string; min?: Date | string; max?: Date | string},
  ): Input<Date>;
  export function file(
    options: Common & {accept?: string; multiple: true; required?: boolean},
  ): Input<PageFile[]>;
  export function file(options?: Common & {accept?: string; required?: boolean}): Input<PageFile | null>;
  export function search<T>(
    data: Iterable<T>,
    options?: Common & {
      placeholder?: string;
      query?: string;
      columns?: string[];
      format?: (count: number) => string;
    },
  ): Input<T[]>;
  export function table<T>(
    data: Iterable<T>,
    options?: {
      columns?: (keyof T & string)[];
      header?: Partial<Record<keyof T, string | Node>>;
      format?: Partial<Record<keyof T, (value: never, index: number, data: T[]) => unknown>>;
      align?: Partial<Record<keyof T, "left" | "right" | "center">>;
      width?: number | string | Partial<Record<keyof T, number | string>>;
      rows?: number;
      height?: number;
      maxHeight?: number;
      layout?: "auto" | "fixed";
      sort?: keyof T & string;
      reverse?: boolean;
      select?: boolean;
      multiple?: boolean;
      required?: boolean;
      value?: Iterable<T>;
    },
  ): Input<T[]>;
  export function form<T extends Record<string, Element & {value: unknown}>>(
    inputs: T,
  ): Input<{[K in keyof T]: T[K]["value"]}>;
  export function bind<T extends Element & {value: unknown}>(
    target: T,
    source: Element & {value: unknown},
    invalidation?: Promise<void>,
  ): T;
  export function input<T>(value: T): EventTarget & {value: T};
}
