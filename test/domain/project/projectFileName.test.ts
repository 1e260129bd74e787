import {expect, it} from "vitest";
import {projectFileName} from "../../../src/domain/project/projectFileName.js";

it.each([
  ["Our shop / 2026", "our-shop-2026"],
  ["化粧品選びの推薦：検討", "化粧品選びの推薦-検討"],
  ["", "project"],
  [" ../../etc/passwd ", "etc-passwd"],
  ["👩‍🔬", "project"],
  ["x".repeat(100), "x".repeat(60)],
])("the file of a project called %j is %s", (title, slug) => {
  expect(projectFileName({title})).toBe(`${slug}.growth-cycle.json`);
});
