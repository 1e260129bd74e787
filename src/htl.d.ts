/** Hypertext Literal 0.3 has no declarations of its own; these are those of its next version, which Framework cannot resolve. */
declare module "htl" {
  interface Literal {
    (strings: TemplateStringsArray, ...values: unknown[]): Node | null;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  }
  export const html: Literal;
  export const svg: Literal;
}
