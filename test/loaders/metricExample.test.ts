import {readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {favouritesFolder, readMetrics} from "../../loaders/metricExample.js";
import {metricFavourites, truth} from "../../loaders/metricFavourites.js";

it("metricFavourites writes the committed file byte for byte", async () => {
  expect(metricFavourites()).toBe(await readFile(`${favouritesFolder}series.csv`, "utf8"));
});

it("metricFavourites writes other noise for another seed", () => {
  expect(metricFavourites(1)).not.toBe(metricFavourites(2));
});

it("the manifest tells the numbers that were planted", async () => {
  const manifest = (await readFile(`${favouritesFolder}metrics.yaml`, "utf8")).replace(/\s+/g, " ");
  const {revenue, pageViews, signUps} = truth;
  expect(manifest).toContain(`three weeks later with elasticity ${revenue.favourites}`);
  expect(manifest).toContain(`in the same week with elasticity ${pageViews.advertising}`);
  expect(manifest).toContain(`sign-ups with ${signUps.advertising}`);
  expect(manifest).toContain(`two weeks later with elasticity ${revenue.advertising}`);
});

it("readMetrics finds three candidates, all that they are held against, and the advertising", async () => {
  const table = await readMetrics(favouritesFolder);
  expect(table.periods).toHaveLength(truth.weeks);
  expect(table.candidates.map(({column}) => column)).toEqual([
    "favourites_share",
    "page_views",
    "registered_users",
  ]);
  expect(Object.keys(table.heldAgainst)).toEqual([
    "experience",
    "retention",
    "revenue",
    "model_quality",
    "labels",
  ]);
  expect(table.covariates.map(({column}) => column)).toEqual(["advertising_spend"]);
  expect(table.synthetic).toBe(true);
});
