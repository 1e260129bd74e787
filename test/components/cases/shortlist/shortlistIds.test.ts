import {expect, it} from "vitest";
import {idsQuery, readIds, toggled} from "../../../../src/components/cases/shortlist/shortlistIds.js";

it("reads a list with empty places and repeats, in its order", () => {
  expect(readIds("lyft,, pomelo ,lyft")).toEqual(["lyft", "pomelo"]);
  expect(readIds("")).toEqual([]);
  expect(readIds(null)).toEqual([]);
});

it("an address brings back the same ids, whatever they hold", () => {
  const ids = ["pomelo", "a&b=c", "見"];
  expect(readIds(new URLSearchParams(idsQuery(ids)).get("cases"))).toEqual(ids);
});

it("a case goes on at the end and off again, and a full list takes no more", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  const full = ["a", "b", "c", "d", "e", "f"];
  expect(toggled(full, "g")).toEqual(full);
  expect(toggled(full, "f")).toEqual(["a", "b", "c", "d", "e"]);
});
