declare module "@observablehq/framework/dist/markdown.js" {
  /** Framework's Markdown parser; its tokens are markdown-it's, and `placeholder` for inline code. */
  export function createMarkdownIt(): {parse(markdown: string, context: object): unknown[]};
}
