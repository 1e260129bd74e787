/** What an element may hold: text stays text, whatever it says; null leaves nothing. */
export type Child = Node | string | null | readonly Child[];

/**
 * An HTML element with attributes and children. Strings become text nodes, so no text from outside is ever read as markup.
 * Typed by its name, which a template literal cannot be.
 *
 * @param attributes An attribute that is null is left out.
 * @example
 * element("p", {lang: "ja"}, "出典は", element("em", {}, source.title.ja))
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(key, value);
  node.append(...flat(children));
  return node;
}

function flat(child: Child): (Node | string)[] {
  if (child === null) return [];
  return typeof child === "string" || child instanceof Node ? [child] : child.flatMap(flat);
}
