import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {measureNames} from "../../../src/domain/links.js";
import {mappingSchema} from "../../../src/domain/mapping.js";
import {proposeMapping} from "../../../src/domain/mapping/proposeMapping.js";
import {mappingFaults} from "../../../src/domain/mapping/mappingFaults.js";
import {sourceOf} from "../../../src/domain/mapping/source.js";
import type {TableDescription} from "../../../src/domain/tableDescription.js";
import {describeTable} from "../../../src/files/describeTable.js";
import {openTable} from "../../../src/files/openTable.js";
import {column, dates, events, share, table, text, times} from "./describe.js";

/** What was proposed for each measure, short: `count from / unit / better / transform / kind`. */
function proposed(...tables: TableDescription[]) {
  const {mapping} = proposeMapping(tables);
  const lines = measureNames.map((name) => {
    const measure = mapping.manifest.measures[name];
    if (measure === undefined) return "–";
    const {table: at, from, count} = sourceOf(mapping, measure.column)!;
    const place = tables.length > 1 ? `${tables[at]!.file}: ` : "";
    const what = count === "value" ? from : from === null ? "rows" : `${count} ${from}`;
    const kind = "kind" in measure ? ` / ${measure.kind}` : "";
    return `${place}${what} / ${measure.unit} / ${measure.better} / ${measure.transform}${kind}`;
  });
  return lines;
}

describe("proposeMapping(tables) on files with one row a period", () => {
  test("finds the measures of an English weekly table", () => {
    const weekly = table("weekly_kpi.csv", [
      dates("week"),
      column("rmse", {min: 0.91, max: 1.2}),
      share("ctr"),
      column("weekly_active_users", {min: 1200, max: 5400}),
      column("n_training_rows", {min: 1000, max: 90000, neverFalls: true}),
      column("ad_spend", {min: 0, max: 900}),
    ]);
    expect(proposed(weekly)).toEqual([
      "rmse / points / lower / log",
      "ctr / share / higher / logit",
      "weekly_active_users / people / higher / log",
      "n_training_rows / rows / higher / log / stock",
    ]);
    const {mapping, complete} = proposeMapping([weekly]);
    expect(mapping.manifest).toMatchObject({
      id: "weekly-kpi",
      title: {en: "weekly kpi", ja: "weekly kpi"},
      cadence: "week",
      covariates: ["ad_spend"],
    });
    expect(mapping.tables[0]).toMatchObject({time: "week", rows: "periods", dateForm: "iso"});
    expect(complete).toBe(true);
    expect(mappingSchema.safeParse(mapping).error).toBeUndefined();
  });

  test("finds the measures of a Japanese monthly table", () => {
    const monthly = table("月次指標.csv", [
      dates("年月", {dateForm: "month", dayGap: 31}),
      share("予測精度"),
      column("顧客満足度", {min: 3.1, max: 4.4}),
      column("売上（千円）", {min: 1200, max: 4000}),
      column("学習データ件数", {min: 100, max: 900, neverFalls: true}),
      column("広告費", {min: 0, max: 900}),
    ]);
    expect(proposed(monthly)).toEqual([
      "予測精度 / 割合 / higher / logit",
      "顧客満足度 / 点 / higher / log",
      "売上（千円） / 千円 / higher / log",
      "学習データ件数 / 件 / higher / log / stock",
    ]);
    const {mapping} = proposeMapping([monthly]);
    expect(mapping.manifest).toMatchObject({id: "my-loop", cadence: "month", covariates: ["広告費"]});
    expect(mapping.tables[0]!.dateForm).toBe("month");
  });

  test("takes a daily table as it is, and people and errors as they are named", () => {
    const daily = table(
      "daily.tsv",
      [
        dates("Date", {distinct: 365, dayGap: 1}),
        column("DAU", {min: 900, max: 2000}),
        column("LogLoss", {min: 0.31, max: 0.52}),
        share("D7 Retention"),
        column("NewLabels", {min: 0, max: 80}),
      ],
      {rowsRead: 365},
    );
    expect(proposed(daily)).toEqual([
      "LogLoss / points / lower / log",
      "D7 Retention / share / higher / logit",
      "DAU / people / higher / log",
      "NewLabels / labels / higher / log / flow",
    ]);
    expect(proposeMapping([daily]).mapping.manifest.cadence).toBe("day");
  });

  test("reads what is better lower from churn, complaints and 解約率", () => {
    const monthly = table("subscribers.csv", [
      dates("month", {dayGap: 30}),
      share("churn_rate"),
      column("subscribers", {min: 900, max: 2000}),
    ]);
    expect(proposed(monthly)).toEqual([
      "–",
      "churn_rate / share / lower / logit",
      "subscribers / people / higher / log",
      "–",
    ]);
    const japanese = table("kpi.csv", [dates("対象月", {dayGap: 31}), share("解約率"), column("会員数")]);
    expect(proposed(japanese)).toEqual([
      "–",
      "解約率 / 割合 / lower / logit",
      "会員数 / 人 / higher / log",
      "–",
    ]);
  });

  test("gives a share that touches 0 or 1 its own values, and percentages a logarithm", () => {
    const weekly = table("w.csv", [
      dates("week"),
      share("precision", {min: 0, max: 0.9}),
      column("conversion_rate", {min: 1.2, max: 3.4}),
    ]);
    expect(proposed(weekly)).toEqual([
      "precision / share / higher / none",
      "conversion_rate / % / higher / log",
      "–",
      "–",
    ]);
  });

  test("tells recurring revenue from a rank by its values", () => {
    const rank = table("w.csv", [dates("week"), share("MRR"), column("orders")]);
    expect(proposed(rank)[0]).toBe("MRR / share / higher / logit");
    const revenue = table("w.csv", [dates("month", {dayGap: 31}), column("MRR", {min: 900, max: 2000})]);
    expect(proposed(revenue)).toEqual(["–", "–", "MRR / money / higher / log", "–"]);
  });

  test("leaves logarithms out below 0: a net promoter score", () => {
    const weekly = table("w.csv", [dates("week"), column("NPS", {min: -12, max: 40}), column("orders")]);
    expect(proposed(weekly)).toEqual([
      "–",
      "NPS / points / higher / none",
      "orders / orders / higher / log",
      "–",
    ]);
  });

  test("passes over baselines, targets, ranks and last year's numbers", () => {
    const weekly = table("w.csv", [
      dates("week"),
      column("baseline_ndcg"),
      share("NDCG@10"),
      column("revenue_target"),
      column("前年売上"),
      column("revenue_usd"),
      column("お気に入り数"),
    ]);
    expect(proposed(weekly)).toEqual([
      "NDCG@10 / share / higher / logit",
      "お気に入り数 / 件 / higher / log",
      "revenue_usd / US dollars / higher / log",
      "–",
    ]);
  });

  test("proposes a measure whose cells are text, so that its faults are shown", () => {
    const weekly = table("w.csv", [dates("week"), text("revenue"), share("ctr")]);
    expect(proposed(weekly)[2]).toMatch(/^revenue /);
  });

  test("finds nothing in a table of other things, and says so", () => {
    const {mapping, complete} = proposeMapping([
      table("plants.csv", [text("species"), column("petal_length"), column("petal_width")]),
    ]);
    expect(mapping.manifest.measures).toEqual({});
    expect(complete).toBe(false);
    expect(mapping.tables[0]!.time).toBe("species");
  });
});

describe("proposeMapping(tables) on events", () => {
  test("counts people, rows and shares of ratings", () => {
    const ratings = events("ratings.csv", [
      column("user_id", {distinct: 943}),
      column("movie_id", {distinct: 1682}),
      column("rating", {min: 1, max: 5, distinct: 5}),
      dates("timestamp", {dateForm: "unix-seconds", distinct: 215, dayGap: 1}),
    ]);
    expect(proposed(ratings)).toEqual([
      "–",
      "mean rating / points / higher / log",
      "distinct user_id / people / higher / log",
      "rows / rows / higher / log / flow",
    ]);
    const {mapping, reasons} = proposeMapping([ratings]);
    expect(mapping.manifest.cadence).toBe("week");
    expect(mapping.tables[0]).toMatchObject({time: "timestamp", rows: "events", dateForm: "unix-seconds"});
    expect(mapping.tables[0]!.columns).toEqual([
      {from: "rating", count: "mean", to: "mean_rating"},
      {from: "user_id", count: "distinct", to: "active_users"},
      {from: null, count: "rows", to: "rows"},
    ]);
    expect(reasons["tables.0.rows"]!.en).toBe("5,000 rows stand on 215 dates: many rows a date.");
  });

  test("adds up the amounts of orders, and takes answers of yes or no as shares", () => {
    const impressions = events("recommendations.jsonl", [
      times("shown_at"),
      text("session_id"),
      column("clicked", {min: 0, max: 1, distinct: 2}),
      column("is_correct", {kind: "boolean", min: null, max: null, distinct: 2}),
      column("revenue_eur", {min: 0, max: 90}),
    ]);
    expect(proposed(impressions)).toEqual([
      "mean is_correct / share / higher / logit",
      "mean clicked / share / higher / logit",
      "sum revenue_eur / euros / higher / log",
      "rows / rows / higher / log / flow",
    ]);
  });

  test("reads a Japanese log of purchases", () => {
    const log = events("購買ログ.csv", [
      times("購入日時"),
      text("会員ID"),
      text("商品コード"),
      column("金額", {min: 100, max: 90000}),
      column("満足度", {min: 1, max: 5}),
      dates("生年月日", {distinct: 4000}),
    ]);
    expect(proposed(log)).toEqual([
      "–",
      "mean 満足度 / 点 / higher / log",
      "distinct 会員ID / 人 / higher / log",
      "rows / rows / higher / log / flow",
    ]);
    expect(proposeMapping([log]).mapping.tables[0]!.time).toBe("購入日時");
  });

  test("does not count the rows of a summary by segment as data to learn from", () => {
    const segments = table("segments.csv", [dates("week"), text("segment"), column("orders"), share("ctr")], {
      rowsRead: 156,
    });
    expect(proposed(segments)).toEqual([
      "–",
      "mean ctr / share / higher / logit",
      "sum orders / orders / higher / log",
      "–",
    ]);
  });

  test("joins a weekly table with events by the week, and gives equal names different ones", () => {
    const weekly = table("model.csv", [dates("week"), column("rmse", {min: 0.9, max: 1.1}), share("rating")]);
    const log = events("app.csv", [times("time"), text("uid"), column("spend", {min: 0, max: 3})]);
    const other = events("web.csv", [times("time"), text("uid"), column("spend", {min: 0, max: 3})]);
    expect(proposed(weekly, log)).toEqual([
      "model.csv: rmse / points / lower / log",
      "model.csv: rating / share / higher / logit",
      "app.csv: distinct uid / people / higher / log",
      "app.csv: rows / rows / higher / log / flow",
    ]);
    const {manifest, tables} = proposeMapping([weekly, log, other]).mapping;
    expect(manifest.covariates).toEqual(["total_spend", "total_spend_web"]);
    const names = tables.flatMap(({columns}) => columns.map(({to}) => to));
    expect(new Set(names).size).toBe(names.length);
  });

  test("puts a daily table together by the month of the other, adding money up and averaging people", () => {
    const daily = table(
      "daily.csv",
      [
        dates("date", {dayGap: 1, distinct: 300}),
        column("active_users", {min: 10, max: 90}),
        column("広告費"),
        share("ctr"),
      ],
      {rowsRead: 300},
    );
    const monthly = table("monthly.csv", [dates("month", {dayGap: 31}), share("auc")]);
    const {mapping, reasons} = proposeMapping([daily, monthly]);
    expect(mapping.manifest.cadence).toBe("month");
    expect(mapping.tables.map(({rows}) => rows)).toEqual(["events", "periods"]);
    expect(proposed(daily, monthly)).toEqual([
      "monthly.csv: auc / share / higher / logit",
      "daily.csv: mean ctr / share / higher / logit",
      "daily.csv: mean active_users / people / higher / log",
      "–",
    ]);
    expect(mapping.tables[0]!.columns).toContainEqual({from: "広告費", count: "sum", to: "total_広告費"});
    expect(reasons["tables.0.rows"]!.en).toMatch(/put together by month/);
  });
});

describe("proposeMapping(tables, {edits})", () => {
  const log = events("ratings.csv", [times("time"), column("user_id"), column("rating"), column("price")]);

  test("guesses anew around what a person said", () => {
    const {mapping} = proposeMapping([log], {
      edits: {measures: {business_kpi: {source: {table: 0, from: "price", count: "sum"}, unit: "yen"}}},
    });
    expect(mapping.manifest.measures.business_kpi).toMatchObject({column: "total_price", unit: "yen"});
    expect(mapping.manifest.measures.customer_experience!.column).toBe("mean_rating");
  });

  test("gives chosen columns a count where rows become events, and takes it where they become periods", () => {
    const source = {table: 0, from: "price", count: "sum"} as const;
    const edits = {measures: {business_kpi: {source}}};
    const periods = proposeMapping([log], {edits: {...edits, tables: {0: {rows: "periods"}}}}).mapping;
    expect(periods.tables[0]!.columns).toContainEqual({from: "price", count: "value", to: "price"});
    const again = proposeMapping([log], {
      edits: {measures: {business_kpi: {source: {...source, count: "value"}}}},
    }).mapping;
    expect(again.tables[0]!.columns).toContainEqual({from: "price", count: "sum", to: "total_price"});
  });

  test("leaves out a measure that a person says is not there", () => {
    const {mapping} = proposeMapping([log], {edits: {measures: {training_rows: {source: null}}}});
    expect(mapping.manifest.measures.training_rows).toBeUndefined();
  });

  test("makes and unmakes covariates", () => {
    const weekly = table("w.csv", [dates("week"), column("ad_spend"), column("stock_level"), share("ctr")]);
    const edits = {covariates: {'[0,"ad_spend"]': false, '[0,"stock_level"]': true}};
    expect(proposeMapping([weekly], {edits}).mapping.manifest.covariates).toEqual(["stock_level"]);
  });

  test("changes the cadence, and with it how finer rows are read", () => {
    const weekly = table("w.csv", [dates("week"), column("revenue"), share("ctr")]);
    const {mapping} = proposeMapping([weekly], {edits: {cadence: "month"}});
    expect(mapping.tables[0]).toMatchObject({rows: "events"});
    expect(mapping.manifest.measures.business_kpi!.column).toBe("total_revenue");
  });
});

describe("proposeMapping(tables) on the loops of the site without their loop.yaml", () => {
  const expected: Record<string, unknown> = {
    "fashion-store": {
      model_quality: {column: "recommendation_quality", unit: "share", better: "higher"},
      customer_experience: {column: "experience_index", unit: "index", better: "higher", transform: "log"},
      business_kpi: {column: "active_users", unit: "people", better: "higher", transform: "log"},
      training_rows: {column: "training_rows", unit: "rows", kind: "stock"},
    },
    "movielens-100k": {
      model_quality: {column: "rmse", better: "lower", transform: "log", se: "rmse_se"},
      customer_experience: {column: "share_liked", unit: "share", better: "higher", transform: "logit"},
      business_kpi: {column: "active_users", unit: "people", better: "higher", transform: "log"},
      training_rows: {column: "training_rows", unit: "rows", kind: "stock"},
    },
  };

  test.each(Object.keys(expected))("%s", async (id) => {
    const file = new File([readFileSync(`data/kpi/${id}/series.csv`)], "series.csv");
    const description = await describeTable(await openTable(file));
    const {mapping} = proposeMapping([description], {id});
    expect(mapping.manifest.measures).toMatchObject(expected[id] as object);
    const covariates = id === "fashion-store" ? ["marketing_spend"] : [];
    expect(mapping.manifest).toMatchObject({id, cadence: "week", covariates});
    expect(mappingFaults(mapping, [description])).toEqual([]);
  });
});
