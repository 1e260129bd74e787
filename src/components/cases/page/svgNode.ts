/**
 * An SVG element with attributes and children; strings become text nodes, as in `element`.
 *
 * @example
 * svgNode("text", {x: 10, y: 20}, mechanism.ja)
 */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}
