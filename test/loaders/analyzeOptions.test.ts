import {describe, expect, it} from "vitest";
import {parseAnalyzeOptions, usage, UsageError} from "../../loaders/analyzeOptions.js";

describe("parseAnalyzeOptions", () => {
  it("leaves to the analysis what is not given", () => {
    expect(parseAnalyzeOptions(["data/kpi/shop"])).toEqual({
      folder: "data/kpi/shop",
      format: "text",
      options: {},
    });
  });

  it("reads every option", () => {
    const line = "data/kpi/shop --format json --level 0.9 --equivalence 0 --max-lag 6 --draws 500 --seed 0";
    expect(parseAnalyzeOptions(line.split(" "))).toEqual({
      folder: "data/kpi/shop",
      format: "json",
      options: {level: 0.9, equivalence: 0, maxLag: 6, draws: 500, seed: 0},
    });
  });

  it("asks for help without a folder", () => {
    expect(parseAnalyzeOptions(["--help"])).toBe("help");
  });

  it("names every option in the usage", () => {
    for (const option of ["format", "level", "equivalence", "max-lag", "draws", "seed", "help"])
      expect(usage).toContain(`--${option}`);
  });

  const bad: [string[], string][] = [
    [[], "Name one folder; found none."],
    [["a", "b"], "Name one folder; found a, b."],
    [["a", "--verbose"], "Unknown option '--verbose'."],
    [["a", "--level"], "Option '--level <value>' argument missing."],
    [["a", "--level", "--seed"], "Option '--level' argument is ambiguous."],
    [["a", "--format", "xml"], "Invalid --format: xml; use text, json, markdown."],
    [["a", "--level", "95"], "Invalid --level: 95; use a share between 0 and 1."],
    [["a", "--level", ""], "Invalid --level: ; use a share between 0 and 1."],
    [["a", "--equivalence=-0.1"], "Invalid --equivalence: -0.1; use a number of at least 0."],
    [["a", "--max-lag", "2.5"], "Invalid --max-lag: 2.5; use a whole number of at least 1."],
    [["a", "--draws", "many"], "Invalid --draws: many; use a whole number of at least 1."],
    [["a", "--seed", "4294967296"], "Invalid --seed: 4294967296; use a whole number from 0 to 4294967295."],
  ];
  for (const [args, message] of bad)
    it(`refuses ${JSON.stringify(args.join(" "))}`, () => {
      expect(() => parseAnalyzeOptions(args)).toThrow(new UsageError(message));
    });
});
