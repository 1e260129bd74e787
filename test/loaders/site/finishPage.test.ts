import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {finishPage} from "../../../loaders/site/finishPage.js";
import {htmlTags} from "../../../loaders/site/htmlTags.js";

const script = "\nimport './x.js';\n";
const page = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<script type="module">${script}</script>
</head>
<body>
<input id="observablehq-sidebar-toggle" type="checkbox" title="Toggle sidebar">
<nav id="observablehq-sidebar">
  <ol>
    <label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label>
    <li><a href="./">Home</a></li>
  </ol>
</nav>
<main id="observablehq-main" class="observablehq">
<p>Says "yes" &amp; <em>no</em>.</p>
</main>
</body>
</html>`;

function meta(html: string, key: string): string | undefined {
  const tag = htmlTags(html).find(({attributes}) =>
    [attributes["name"], attributes["http-equiv"]].includes(key),
  );
  return tag?.attributes["content"];
}

describe("finishPage", () => {
  it("says that a page is English, and that one below ja/ is Japanese", () => {
    expect(finishPage(page, "loop/index.html")).toContain('<html lang="en">');
    expect(finishPage(page, "ja/loop/index.html")).toContain('<html lang="ja">');
  });

  it("lets a reader zoom", () => {
    expect(meta(finishPage(page, "index.html"), "viewport")).toBe("width=device-width, initial-scale=1");
  });

  it("describes the page by its first paragraph", () => {
    expect(meta(finishPage(page, "index.html"), "description")).toBe('Says "yes" & no.');
  });

  it("allows the page's own inline script by its hash, and no eval", () => {
    const policy = meta(finishPage(page, "index.html"), "Content-Security-Policy")!;
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it("leaves only items in the sidebar's list", () => {
    expect(finishPage(page, "index.html")).toMatch(/<\/label>\s*<ol>\s*<li>/);
  });

  it("names the sidebar's switch for those who do not see it", () => {
    expect(finishPage(page, "index.html")).toContain('title="Toggle sidebar" aria-label="Sidebar"');
  });

  it("refuses a page that Framework writes otherwise than expected", () => {
    expect(() => finishPage("<html lang='fr'>", "index.html")).toThrow("index.html: expected");
  });
});
