import {marked} from "marked";
import type {Tokens} from "marked";
import {expect, it} from "vitest";
import {canvasMarkdown} from "../../../../src/domain/project/canvas/canvasMarkdown.js";
import type {WorkCanvas} from "../../../../src/domain/project/workCanvas.js";

const arrow = {from: null, to: null, statement: "", ties: []};
const canvas: WorkCanvas = {
  id: "canvas-1",
  title: "服の店 | 2026",
  notes: [
    {id: "a", block: "customer_segments", text: "毎日見る人", kind: "fact"},
    {id: "b", block: "value_propositions", text: "新しい服が|見つかる\n毎日", kind: "assumption"},
    {id: "c", block: "key_resources", text: "購買履歴", kind: "figure"},
    {id: "d", block: "revenue_streams", text: "<img onerror=x> *手数料*", kind: "case"},
    {id: "e", block: "value_propositions", text: "早い", kind: "fact"},
  ],
  arrows: {
    customer: {...arrow, from: "c", to: "b", statement: "履歴から\n選ぶ"},
    business: {...arrow, from: "b", to: null},
    data: arrow,
  },
};

it("writes the deck's table in Japanese, the arrows as a list, and the credit", () => {
  expect(canvasMarkdown(canvas, {locale: "ja"})).toBe(`# 服の店 \\| 2026

| 協力者 Key partners | 主要活動 Key activities | 価値提供 Value propositions | 顧客との関係 Customer relationships | 顧客セグメント Customer segments |
| --- | --- | --- | --- | --- |
|  |  | 新しい服が\\|見つかる<br>毎日(仮説)<br>早い(事実) |  | 毎日見る人(事実) |
|  | **資源 Key resources** |  | **販路 Channels** |  |
|  | 購買履歴(数値) |  |  |  |

| コスト構造 Cost structure | 収益の流れ Revenue streams |
| --- | --- |
|  | &lt;img onerror=x&gt; \\*手数料\\*(事例) |

## 成長サイクル

- ① **機械学習が顧客の問題を解決する**: 購買履歴 → 新しい服が\\|見つかる<br>毎日: 履歴から<br>選ぶ
- ② **体験の改善がビジネスの問題を解決する**: 新しい服が\\|見つかる<br>毎日 → (未選択): (文はまだありません)
- ③ **成長がモデルの精度を改善する**: (未選択) → (未選択): (文はまだありません)

Business Model Canvas © Strategyzer, CC BY-SA 3.0
`);
});

it("is read by a Markdown reader as two tables in which every cell stands whole", () => {
  const tables = marked
    .lexer(canvasMarkdown(canvas, {locale: "en"}))
    .filter((token): token is Tokens.Table => token.type === "table");
  expect(tables.map(({header}) => header.length)).toEqual([5, 2]);
  for (const {header, rows} of tables) for (const row of rows) expect(row).toHaveLength(header.length);
  expect(marked.parse(canvasMarkdown(canvas, {locale: "en"}))).not.toContain("<img");
});
