/** A start tag of an HTML document. */
export interface HtmlTag {
  /** Lower case. */
  name: string;
  /** By lower-case name, entities decoded; an attribute without a value is "". */
  attributes: Record<string, string>;
  /** The raw text inside, for `script`, `style`, `title` and `textarea`; "" otherwise. */
  text: string;
}

const rawText = new Set(["script", "style", "title", "textarea"]);

/**
 * The start tags of a document, in order. Comments are skipped, and so is what looks like a tag inside a script.
 *
 * @param html a document as Framework writes it: attributes quoted or bare, tags closed
 * @example
 * htmlTags('<a href="/loop/">Loop</a>') // [{name: "a", attributes: {href: "/loop/"}, text: ""}]
 */
export function htmlTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  const pattern =
    /<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/g;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    if (match[1] === undefined) continue;
    const name = match[1].toLowerCase();
    let text = "";
    if (rawText.has(name)) {
      const end = html.indexOf(`</${name}`, pattern.lastIndex);
      text = html.slice(pattern.lastIndex, end < 0 ? undefined : end);
      pattern.lastIndex += text.length;
    }
    tags.push({name, attributes: parseAttributes(match[2] ?? ""), text});
  }
  return tags;
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  for (const [, name, double, single, bare] of source.matchAll(pattern)) {
    attributes[name!.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? "");
  }
  return attributes;
}

/**
 * Text with the entities decoded that an HTML serializer writes.
 *
 * @example
 * decodeEntities("a &amp; b") // a & b
 */
export function decodeEntities(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
