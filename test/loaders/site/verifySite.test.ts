import {describe, expect, it} from "vitest";
import {verifySite} from "../../../loaders/site/verifySite.js";

function faults(files: Record<string, string | null>, base?: string): string[] {
  return verifySite(new Map(Object.entries(files)), base);
}

describe("verifySite", () => {
  it("finds nothing in a good site, clean addresses, anchors and state in links among it", () => {
    const site = {
      "index.html":
        '<h2 id="a">A</h2><a href="./loop/#b">b</a><a href="./loop/movielens">m</a><a href="#a">a</a>' +
        '<a href="./loop/#ids=1,2">state</a><a href="https://elsewhere.test/">elsewhere</a><img src="data:,">',
      "loop/index.html": '<h2 id="b">B</h2><script src="../x.js"></script>',
      "loop/movielens.html": "",
      "x.js": 'import("./y.js");',
      "y.js": "",
    };
    expect(faults(site)).toEqual([]);
  });

  it("finds a link to a page that is not there", () => {
    expect(faults({"index.html": '<a href="./nowhere">x</a>'})).toEqual([
      'index.html: broken link "./nowhere"',
    ]);
  });

  it("finds a link to an anchor that is not there", () => {
    expect(faults({"index.html": '<a href="#nowhere">x</a>'})).toEqual([
      'index.html: link to a missing anchor "#nowhere"',
    ]);
  });

  it("finds an absolute link that forgets the base", () => {
    expect(faults({"index.html": '<a href="/loop/">x</a>', "loop/index.html": ""}, "/site/")).toEqual([
      'index.html: link out of the site "/loop/"',
    ]);
  });

  it("finds an import that was not resolved, in a page and in a module", () => {
    const site = {
      "index.html": '<script type="module">import "lodash";</script>',
      "x.js": 'export * from "d3";',
    };
    expect(faults(site)).toEqual(['index.html: unresolved import "lodash"', 'x.js: unresolved import "d3"']);
  });

  it("finds an import and a worker whose file is not there", () => {
    const site = {"x.js": 'import "./y.js"; new Worker(import.meta.resolve("./worker.js"));'};
    expect(faults(site)).toEqual([
      'x.js: import of a missing file "./y.js"',
      'x.js: import of a missing file "./worker.js"',
    ]);
  });

  it("finds a registered file that is not there", () => {
    const script = 'registerFile("./a.json", {"name":"./a.json","mimeType":"x","path":"./_file/a.json"});';
    expect(faults({"index.html": `<script type="module">${script}</script>`})).toEqual([
      'index.html: missing file "./_file/a.json"',
    ]);
  });

  it("finds a cell that does not compile", () => {
    const cell =
      '<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected &quot;)&quot;</div>';
    expect(faults({"index.html": cell})).toEqual([
      'index.html: a cell does not compile: SyntaxError: Unexpected ")"',
    ]);
  });

  it.each([
    ["a script", '<script src="https://cdn.test/x.js"></script>'],
    ["a style sheet", '<link rel="stylesheet" href="//fonts.test/x.css">'],
    ["an image", '<img src="http://a.test/x.png">'],
    ["an import", '<script type="module">import "https://cdn.test/x.js";</script>'],
    ["a request", '<script type="module">fetch("https://api.test/x");</script>'],
  ])("finds %s from another origin", (_, html) => {
    expect(faults({"index.html": html})).toEqual([
      expect.stringMatching(/^index.html: .* from another origin/),
    ]);
  });

  it("finds a font from another origin in a style sheet", () => {
    expect(faults({"x.css": '@import "https://fonts.test/x.css"; a{background:url(#b)}'})).toEqual([
      'x.css: fetches from another origin: "https://fonts.test/x.css"',
    ]);
  });

  it("does not take the words of a page or a script for links", () => {
    const words = '<!-- <a href="./x"> --><script type="module">const a = "<a href=\'./x\'>";</script>';
    expect(faults({"index.html": words})).toEqual([]);
  });
});
