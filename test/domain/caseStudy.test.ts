import {describe, expect, it} from "vitest";
import {DataError, parseCase} from "../../src/domain/index.js";
import {agrees} from "../../src/domain/roundedChange.js";
import {closestMatch} from "../../src/domain/closestMatch.js";

const text = {en: "text", ja: "文章"};
const claim = (support: string) => ({statement: text, support});
const shares = {
  name: text,
  unit: text,
  before: 20,
  after: 25,
  change: 25,
  relative: true,
  better: "higher",
  condition: "customer",
};

const study = {
  id: "shop",
  organisation: text,
  product: text,
  title: text,
  mechanism: text,
  industry: "retail",
  year: null,
  tasks: ["recommendation"],
  techniques: [],
  services: [],
  data_used: [],
  customer_problem: text,
  business_problem: null,
  solution: text,
  impact: null,
  conditions: {customer: claim("measured"), business: claim("inferred"), data: claim("absent")},
  metrics: [shares],
  sources: [{title: text, address: "https://example.com/a"}],
};

/** `path: message` of every fault. */
function faultsOf(input: unknown): string[] {
  try {
    parseCase(input, {file: "shop.yaml", id: "shop"});
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(({column, message}) => `${column}: ${message}`);
    throw error;
  }
}

const withMetric = (metric: object) => ({...study, metrics: [{...shares, ...metric}]});

describe("parseCase", () => {
  it("returns a case as it was written, silence included", () => {
    expect(parseCase(study, {file: "shop.yaml", id: "shop"})).toEqual(study);
  });

  it("takes a case whose source names no industry and which is about building any model", () => {
    const silent = {...study, industry: "not-stated", tasks: ["ml-development"]};
    expect(parseCase(silent, {file: "shop.yaml", id: "shop"})).toEqual(silent);
  });

  it("lists the allowed values of an enum and suggests the closest", () => {
    const [fault] = faultsOf({...study, tasks: ["recomendation"]});
    expect(fault).toMatch(
      /^tasks.0: Use one of "regression", .*"ml-development"\. Did you mean "recommendation"\?$/,
    );
  });

  it("suggests the key that a misspelt key means, at any depth", () => {
    expect(faultsOf({...study, industri: "x"})).toEqual([
      "industri: No such key here: correct its spelling or remove it. Did you mean industry?",
    ]);
    expect(faultsOf(withMetric({beter: "higher"}))).toEqual([
      "metrics.0.beter: No such key here: correct its spelling or remove it. Did you mean better?",
    ]);
    expect(faultsOf({...study, title: {...text, fr: "texte"}})[0]).toContain("Keys here are en, ja.");
  });

  it("says that a text is wanted in both languages where one is given bare", () => {
    expect(faultsOf({...study, business_problem: "text"})).toEqual([
      "business_problem: Give an object. Its keys are en, ja.",
    ]);
  });

  it.each([
    [
      "a change that its values cannot round to",
      {change: 15},
      "metrics.0.change: From 20 to 25 is a change of 25 %",
    ],
    [
      "an absolute change read as relative",
      {change: 25, relative: false},
      "metrics.0.change: From 20 to 25 is a change of 5",
    ],
    [
      "a metric without any figure",
      {before: undefined, after: undefined, change: undefined, relative: undefined},
      "metrics.0: Gives no figure",
    ],
    ["a change that may be either", {relative: undefined}, "metrics.0.relative: Give `relative: true`"],
    ["a relative change from nothing", {before: 0}, "metrics.0.before: A relative change needs"],
    [
      "a bound on a value that is missing",
      {before: undefined, after: undefined, bound: "at-least"},
      "metrics.0.bound: Bounds `after:`",
    ],
    ["a figure written as text", {after: "25 %"}, "metrics.0.after: Give a number."],
  ])("refuses %s", (_, metric, message) => {
    const faults = faultsOf(withMetric(metric));
    expect(faults).toHaveLength(1);
    expect(faults[0].startsWith(message)).toBe(true);
  });

  it("refuses a condition called measured without a metric, and one called absent with one", () => {
    const conditions = {customer: claim("absent"), business: claim("measured"), data: claim("inferred")};
    expect(faultsOf({...study, conditions})).toEqual([
      expect.stringMatching(/^conditions.customer.support: A metric has `condition: customer`/),
      expect.stringMatching(/^conditions.business.support: Measured by what\?/),
    ]);
  });

  it("reports a contradiction beside other faults, not after they are mended", () => {
    expect(faultsOf({...study, industry: "fashion", metrics: []})).toEqual([
      expect.stringMatching(/^industry: Use one of/),
      expect.stringMatching(/^conditions.customer.support: Measured by what\?/),
    ]);
  });

  it("refuses a source without a place to find it, and an address that is no web address", () => {
    const sources = [{title: text}, {title: text, address: "javascript:alert(1)"}];
    expect(faultsOf({...study, sources})).toEqual([
      "sources.0.address: Say where it is: add `seed:` or `address:`.",
      expect.stringMatching(/^sources.1.address: Give a whole web address/),
    ]);
  });

  it("refuses an id that is not the file's name", () => {
    expect(faultsOf({...study, id: "store"})).toEqual(["id: Use the file's name, shop, or rename the file."]);
  });
});

describe("agrees", () => {
  it.each([
    [{before: 2.1, after: 2.3, change: 10, relative: true}, true],
    [{before: 2.1, after: 2.3, change: 9.5, relative: true}, true],
    [{before: 2.1, after: 2.3, change: 20, relative: true}, false],
    [{before: 3.5, after: 48, change: 44.5, relative: false}, true],
    [{before: 3.5, after: 48, change: 46, relative: false}, false],
    [{before: 60, after: 20, change: -66.7, relative: true}, true],
    [{before: 60, after: 20, change: 66.7, relative: true}, false],
    [{before: 60, after: 20}, true],
  ])("reads %o as rounded to its last digits: %s", (metric, expected) => {
    expect(agrees(metric)).toBe(expected);
  });
});

describe("closestMatch", () => {
  it("takes the fewest changes of letters, whatever their case", () => {
    expect(closestMatch("Serch", ["speech", "search"])).toBe("search");
  });

  it("suggests nothing where more than a third of the letters would change", () => {
    expect(closestMatch("fashion", ["finance", "retail", "media"])).toBeUndefined();
  });
});
