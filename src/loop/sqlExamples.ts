import type {SqlExample} from "../components/sql/statementLists.js";
import {inlineParams} from "../query/inlineParams.js";
import {alignedAtLag} from "../query/sql/alignedAtLag.js";
import {experimentsOf, learningCurveOf, releasesOf} from "../query/sql/rowsOf.js";
import {seriesOf} from "../query/sql/seriesOf.js";
import {tableBehind} from "../query/sql/tableBehind.js";

/** Statements to begin with; most are those by which the site itself asks for the numbers behind its figures. */
export const sqlExamples: readonly SqlExample[] = [
  {
    title: {en: "Two columns of a loop side by side", ja: "データの 2 列を並べる"},
    sql: inlineParams(seriesOf("fashion-store", ["experience_index", "active_users"])),
  },
  {
    title: {en: "Experience, and active users four weeks later", ja: "顧客体験と、4 週間後の利用者数"},
    sql: inlineParams(alignedAtLag("fashion-store", "experience_index", "active_users", 4)),
  },
  {
    title: {en: "New training rows beside usage one week before", ja: "増えた学習データと、1 週前の利用"},
    sql: inlineParams(tableBehind("movielens-100k", "collection", 1)),
  },
  {
    title: {en: "Learning curve of MovieLens", ja: "MovieLens の学習曲線"},
    sql: inlineParams(learningCurveOf("movielens-100k")),
  },
  {
    title: {en: "Releases of the model", ja: "モデルの更新"},
    sql: inlineParams(releasesOf("fashion-store")),
  },
  {
    title: {en: "Arms of the experiments", ja: "実験の各群"},
    sql: inlineParams(experimentsOf("fashion-store")),
  },
  {
    title: {en: "What each loop measures, and how much is missing", ja: "各データの指標と欠けている期間の数"},
    sql: `SELECT loop_id, measure, name, unit, count(*) AS periods, count(*) - count(value) AS missing
FROM measures JOIN series USING (loop_id, name)
GROUP BY ALL ORDER BY loop_id, measure`,
  },
  {
    title: {en: "Growth of active users by year and quarter", ja: "利用者数の四半期ごとの推移"},
    sql: `SELECT date_trunc('quarter', period) AS quarter, round(avg(value)) AS active_users
FROM series WHERE loop_id = 'fashion-store' AND name = 'active_users'
GROUP BY quarter ORDER BY quarter`,
  },
];
