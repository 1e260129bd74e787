import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readLoop, readLoops} from "../../loaders/readLoop.js";
import {DataError, describeFault} from "../../src/domain/index.js";

const manifest = `cadence: week
measures:
  business_kpi: {column: users, unit: people}
`;
const series = "period,users\n2024-01-01,120\n2024-01-08,\n2024-01-15,131\n";
const good = {"loop.yaml": manifest, "series.csv": series};

let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), "loops-"))));
afterEach(() => rm(root, {recursive: true}));

async function write(files: Record<string, string | Uint8Array>, folder = "shop") {
  await mkdir(join(root, folder));
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, folder, name), content);
  return join(root, folder);
}

/** The faults of a call, one line each, without the temporary folder. */
async function faultsOf(reading: Promise<unknown>): Promise<string[]> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DataError);
  return (error as DataError).faults.map((fault) => describeFault(fault).replaceAll(`${root}/`, ""));
}

describe("readLoop", () => {
  it("reads a loop, its empty cell as missing, and takes its id from the folder", async () => {
    const loop = await readLoop(await write({...good, "README.md": "# Shop", ".DS_Store": "x"}));
    expect(loop.id).toBe("shop");
    expect(loop.periods).toEqual(["2024-01-01", "2024-01-08", "2024-01-15"]);
    expect(loop.columns.users).toEqual([120, NaN, 131]);
  });

  it("reads what Excel writes: a byte order mark, carriage returns and trailing blank lines", async () => {
    const loop = await readLoop(
      await write({...good, "series.csv": `\uFEFF${series.replaceAll("\n", "\r\n")}\r\n\r\n`}),
    );
    expect(loop.columns.users).toEqual([120, NaN, 131]);
  });

  it("reports the faults of all files at once", async () => {
    const folder = await write({
      "loop.yaml": manifest,
      "series.csv": 'period,users\n2024-01-01,"1,234"\n2024-01-08,5,6\n2024-01-15,abc\n',
      "learning_curve.csv": "n,score\n0,0.5\n",
      "notes.txt": "x",
    });
    expect(await faultsOf(readLoop(folder))).toEqual([
      "shop/notes.txt: Is not a file of a loop: use loop.yaml, series.csv, releases.csv, learning_curve.csv, experiments.csv, README.md.",
      "shop/series.csv, row 3: Has 3 cells where the header has 2: put text that holds a comma in quotes, and write no thousands separators.",
      'shop/series.csv, row 2, column users, value "1,234": Write a finite number with a point for decimals and no thousands separators, e.g. 1234.5, or leave the cell empty.',
      'shop/series.csv, row 4, column users, value "abc": Write a finite number with a point for decimals and no thousands separators, e.g. 1234.5, or leave the cell empty.',
      'shop/learning_curve.csv, row 2, column n, value "0": A model is trained on at least one row.',
    ]);
  });

  const bad: {name: string; files: Record<string, string | Uint8Array>; faults: string[]}[] = [
    {
      name: "a folder without its files",
      files: {"README.md": "# Shop"},
      faults: [
        "shop/loop.yaml: Is missing: every loop needs it.",
        "shop/series.csv: Is missing: every loop needs it.",
      ],
    },
    {
      name: "keys that stand twice",
      files: {...good, "loop.yaml": `${manifest}cadence: day\n`},
      faults: ["shop/loop.yaml, row 4: At character 1: Map keys must be unique."],
    },
    {
      name: "YAML indented by tabs",
      files: {...good, "loop.yaml": "measures:\n\tbusiness_kpi: 1\n"},
      faults: ["shop/loop.yaml, row 2: At character 1: Tabs are not allowed as indentation."],
    },
    {
      name: "an unresolved alias",
      files: {...good, "loop.yaml": "cadence: *weekly\n"},
      faults: ["shop/loop.yaml: Unresolved alias (the anchor must be set before the alias): weekly."],
    },
    {
      name: "a header that stands twice or is empty",
      files: {...good, "series.csv": "period,users,users,\n2024-01-01,1,2,3\n"},
      faults: [
        "shop/series.csv, row 1, column users: Stands twice, in cells 2 and 3: keep one.",
        "shop/series.csv, row 1: Cell 4 is empty: name the column or remove it.",
      ],
    },
    {
      name: "semicolons",
      files: {...good, "series.csv": "period;users\n2024-01-01;1\n"},
      faults: [
        'shop/series.csv, row 1, value "period;users": Separate cells by commas, not by semicolons or tabs.',
        "shop/series.csv, row 1, column period: No such column. The file has: period;users.",
        "shop/series.csv, row 1, column users: No such column. The file has: period;users.",
      ],
    },
    {
      name: "an empty row between others, without shifting the rows after it",
      files: {...good, "series.csv": "period,users\n2024-01-01,1\n\n2024-01-15,x\n"},
      faults: [
        "shop/series.csv, row 3: Is empty: remove the row.",
        'shop/series.csv, row 3, column period, value "": Write a date that exists as YYYY-MM-DD, e.g. 2024-01-29.',
        'shop/series.csv, row 4, column users, value "x": Write a finite number with a point for decimals and no thousands separators, e.g. 1234.5, or leave the cell empty.',
      ],
    },
    {
      name: "a row after a cell of several lines, counted as a spreadsheet does",
      files: {
        ...good,
        "releases.csv": 'period,note,quality\n2024-01-01,"two\nlines",0.5\n2024-01-08,,high\n',
      },
      faults: [
        'shop/releases.csv, row 3, column quality, value "high": Write a finite number with a point for decimals and no thousands separators, e.g. 1234.5, or leave the cell empty.',
      ],
    },
    {
      name: "a quote that is not closed",
      files: {...good, "series.csv": 'period,users\n2024-01-01,"1\n'},
      faults: [
        'shop/series.csv, row 2: Quoted field unterminated: close every quote, and write "" for a quote in a cell.',
      ],
    },
    {
      name: "a table without a header",
      files: {...good, "series.csv": "\n"},
      faults: [
        "shop/series.csv: Is empty: write a header row and one row a record.",
        "shop/series.csv: Has no rows: give one row a period under a header.",
      ],
    },
    {
      name: "Shift_JIS",
      // python3 -c 'print(list("期間,人".encode("shift_jis")))'
      files: {...good, "series.csv": Uint8Array.from([138, 250, 138, 212, 44, 144, 108])},
      faults: ["shop/series.csv: Is not encoded as UTF-8: save it anew, in Excel as “CSV UTF-8”."],
    },
    {
      name: "an unknown key, a missing key and a wrong value in the manifest",
      files: {...good, "loop.yaml": "cadence: weekly\nmeassures: {}\n"},
      faults: [
        'shop/loop.yaml, column cadence, value "weekly": Use one of "day", "week", "month".',
        "shop/loop.yaml, column measures: Is missing: give an object.",
        "shop/loop.yaml, column meassures: No such key here: correct its spelling or remove it.",
      ],
    },
  ];
  for (const {name, files, faults} of bad)
    it(`reports ${name}`, async () => {
      expect(await faultsOf(readLoop(await write(files)))).toEqual(faults);
    });
});

describe("readLoops", () => {
  it("reads every folder in alphabetical order", async () => {
    await write(good, "b");
    await write(good, "a");
    expect((await readLoops(root)).map(({id}) => id)).toEqual(["a", "b"]);
  });

  it("puts loops that are broken on purpose last, by the link that they break", async () => {
    const breaking = (link: string) => ({...good, "loop.yaml": `${manifest}breaks: ${link}\n`});
    await write(breaking("collection"), "a");
    await write(breaking("customer"), "b");
    await write(good, "c");
    expect((await readLoops(root)).map(({id}) => id)).toEqual(["c", "b", "a"]);
  });

  it("reports the faults of every folder, and an id that two of them claim", async () => {
    await write({...good, "loop.yaml": `id: same\n${manifest}`}, "a");
    await write({...good, "loop.yaml": `id: same\n${manifest}`}, "b");
    await write({"loop.yaml": manifest}, "c");
    expect(await faultsOf(readLoops(root))).toEqual([
      `b/loop.yaml, column id, value "same": Is the id of a too: give each loop its own.`,
      "c/series.csv: Is missing: every loop needs it.",
    ]);
  });

  it("reads the committed data", async () => {
    const loops = await readLoops("data/kpi");
    expect(loops.map(({id, periods}) => [id, periods.length])).toEqual([
      ["fashion-store", 156],
      ["movielens-100k", 32],
      ["contract-review", 156],
      ["music-service", 156],
      ["health-assistant", 156],
    ]);
    const movielens = loops.find(({id}) => id === "movielens-100k")!;
    expect(movielens.columns.training_rows[0]).toBe(0);
    expect(movielens.columns.rmse[0]).toBeNaN();
    expect(movielens.learningCurve).toHaveLength(12);
  });
});
