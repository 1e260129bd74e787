import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "vitest";
import {loopFolderZip} from "../../../src/domain/mapping/loopFolderZip.js";

const folder = {"loop.yaml": "cadence: week # 週\n", "series.csv": "period,rmse\n2024-01-01,0.9\n"};

test("loopFolderZip(folder, id) holds every file in a folder of that name", () => {
  const files = unzipSync(loopFolderZip(folder, "my-product"));
  expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    "my-product/loop.yaml": folder["loop.yaml"],
    "my-product/series.csv": folder["series.csv"],
  });
});

test("loopFolderZip(folder, id) gives the same bytes for the same files, in whatever order and time zone", () => {
  const zone = process.env["TZ"];
  const first = loopFolderZip(folder, "a");
  try {
    process.env["TZ"] = "Asia/Tokyo";
    const again = loopFolderZip({"series.csv": folder["series.csv"], "loop.yaml": folder["loop.yaml"]}, "a");
    expect(again).toEqual(first);
    // The ZIP date of 1 January 1980, midnight: (0 << 25 | 1 << 21 | 1 << 16), little endian, at byte 10 of the first header.
    expect([...first.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});
