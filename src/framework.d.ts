/** The parts of Framework's standard library that modules import by name. */
declare module "observablehq:stdlib" {
  /** A file that the build copies or a loader makes; `name` is a literal path relative to the page or module. */
  export interface PageFile {
    readonly name: string;
    readonly mimeType: string;
    readonly size: number;
    readonly href: string;
    json(): Promise<unknown>;
    text(encoding?: string): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
    blob(): Promise<Blob>;
    stream(): Promise<ReadableStream<Uint8Array>>;
    image(properties?: Partial<HTMLImageElement>): Promise<HTMLImageElement>;
    url(): Promise<string>;
  }
  export function FileAttachment(name: string): PageFile;

  /** A variable that a block sets through `value` and the other blocks of the page see change. */
  export function Mutable<T>(value: T): AsyncGenerator<T, void, unknown> & {value: T};

  /** An element that is drawn again whenever its width (or height) changes. */
  export function resize(render: (width: number, height: number) => Node | string | undefined): HTMLElement;

  export const Generators: {
    input<T>(element: Element & {value: T}): AsyncGenerator<T, void, unknown>;
    observe<T>(
      initialize: (change: (value: T) => void) => (() => void) | undefined,
    ): AsyncGenerator<T, void, unknown>;
    queue<T>(
      initialize: (change: (value: T) => void) => (() => void) | undefined,
    ): AsyncGenerator<T, void, unknown>;
    dark(): AsyncGenerator<boolean, void, unknown>;
    now(): AsyncGenerator<number, void, unknown>;
    width(element: Element): AsyncGenerator<number, void, unknown>;
  };
}
