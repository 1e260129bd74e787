import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";

/** What plain Node, without a bundler or a TypeScript loader, prints for a script. */
function node(script: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], {encoding: "utf8"}).trim();
}

beforeAll(() => {
  execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.kit.json"], {stdio: "inherit"});
}, 60_000);

describe("The package", () => {
  it("offers growth-cycle/domain to plain Node under its own name", () => {
    const script = 'import {linkNames} from "growth-cycle/domain"; console.log(linkNames.join());';
    expect(node(script)).toBe("customer,business,collection,learning");
  });

  it("offers growth-cycle/analysis, whose functions compute", () => {
    const script =
      'import {ols} from "growth-cycle/analysis"; ' +
      'console.log(ols({y: [1, 3, 5, 8], x: {t: [0, 1, 2, 3]}, covariance: {type: "classical"}}).coefficients.t.toFixed(6));';
    // R: coef(lm(c(1, 3, 5, 8) ~ c(0, 1, 2, 3)))[2]
    expect(node(script)).toBe("2.300000");
  });

  it("offers growth-cycle/components", () => {
    expect(node('console.log(typeof await import("growth-cycle/components"));')).toBe("object");
  });

  it.each(["domain", "analysis", "components"])("has declarations for growth-cycle/%s", (name) => {
    expect(existsSync(`lib/${name}/index.d.ts`)).toBe(true);
  });
});
