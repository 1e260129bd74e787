import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const packages = Object.entries({...manifest.dependencies, ...manifest.devDependencies});

it("CONTRIBUTING gives the reason of every dependency, and of no other", () => {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const table = text.slice(text.indexOf("| package"), text.indexOf("Overrides:"));
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(packages.map(([name]) => name).sort());
});

it("package.json pins every dependency to one exact version", () => {
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/guide/publish.md"])("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("names commands that exist", () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name]) => name);
    expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("links to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target);
    const local = targets.filter((target) => !target.startsWith("../"));
    expect(local.filter((target) => !existsSync(target))).toEqual([]);
  });
});
