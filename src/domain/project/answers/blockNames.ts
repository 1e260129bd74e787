import {canvasBlockNames, canvasBlocks} from "../../canvas.js";
import type {CanvasBlock} from "../../canvas.js";
import {isKnownWords} from "./knownWords.js";
import {folded} from "./labels.js";

/** Names that assistants give to the blocks; those after the bar are also plain words, and name a block only where none is open. */
const names: Record<CanvasBlock, string> = {
  customer_segments:
    "customer segment,target customers,target customer,target segments,target segment,target audience,顧客セグメント,顧客層,ターゲット顧客,顧客区分,対象顧客,ターゲットセグメント,カスタマーセグメント|customers,segments,セグメント,顧客,ターゲット",
  customer_relationships:
    "customer relationship,customer relations,customer relation,relationships with customers,relationships,relationship,顧客との関係性,顧客関係,顧客関係性,カスタマーリレーションシップ|価格プラン,料金プラン,pricing plan,pricing plans",
  channels:
    "channel,distribution channels,distribution channel,sales channels,distribution,チャネル,チャンネル,流通チャネル,販売チャネル,流通経路,販売経路,販路・チャネル",
  value_propositions:
    "value proposition,value offered,value provided,value offer,価値提案,提供価値,バリュープロポジション,提供する価値|value,価値,提案価値",
  key_activities:
    "key activity,main activities,core activities,主な活動,主要な活動,キーアクティビティ,重要な活動,主要アクティビティ|activities,活動",
  key_resources:
    "key resource,main resources,core resources,主要資源,主要リソース,主要な資源,主要なリソース,キーリソース,経営資源,重要な資源,主なリソース,主な資源|resources,リソース",
  key_partners:
    "key partner,key partnerships,key partnership,main partners,主要パートナー,キーパートナー,重要パートナー,主要な協力者,主要なパートナー,主なパートナー,ビジネスパートナー,主要協力者,キーパートナーシップ|partners,partner,partnerships,パートナー,パートナーシップ",
  cost_structure: "cost structures,structure of costs,コストの構造,費用構造|costs,cost,expenses,コスト,費用",
  revenue_streams:
    "revenue stream,revenue model,sources of revenue,revenue sources,収益源,収益構造,収入の流れ,収入源,収益モデル,収益ストリーム,収益の柱|revenue,revenues,income,収益,収入,売上",
};

const known = new Map<string, {block: CanvasBlock; isPlain: boolean}>();
for (const block of canvasBlockNames) {
  const [clear = "", plain = ""] = names[block].split("|");
  for (const name of [canvasBlocks[block].en.toLowerCase(), canvasBlocks[block].ja, ...clear.split(",")])
    known.set(name.replace(/\s/g, ""), {block, isPlain: false});
  for (const name of plain.split(",").filter((each) => each !== ""))
    known.set(name.replace(/\s/g, ""), {block, isPlain: true});
}

export interface BlockName {
  block: CanvasBlock;
  /** Whether the name is also a plain word, such as "value". */
  isPlain: boolean;
  /** Whether the label says more than names, e.g. "what we offer". */
  saysMore: boolean;
}

/**
 * The block that a label names, in Japanese, English or both; null where it names none.
 *
 * @example
 * blockOf("**Customer Relationships / 顧客との関係（価格プラン）**") // {block: "customer_relationships", isPlain: false, saysMore: false}
 */
export function blockOf(label: string): BlockName | null {
  if (label.length > 200) return null;
  const all = folded(label);
  const whole = nameOf(all);
  if (whole !== null) return {...whole, saysMore: false};
  const parts = all
    .split(/[()[\]{}/|【】・&<>]|\s{2,}/u)
    .map((part) => folded(part))
    .filter((part) => part !== "");
  while (parts.length > 1 && nameOf(parts[0]!) === null && isKnownWords(parts[0]!)) parts.shift();
  const first = parts[0] === undefined ? null : nameOf(parts[0]);
  if (first === null) return null;
  const others = parts.slice(1).filter((part) => nameOf(part)?.block !== first.block && !isKnownWords(part));
  // A second block in the label, or a sentence: this is no name.
  if (others.some((part) => nameOf(part) !== null && !nameOf(part)!.isPlain) || others.join("").length > 60)
    return null;
  return {...first, isPlain: first.isPlain && parts.length === 1, saysMore: others.length > 0};
}

/** A name alone, or a name in both languages side by side. */
function nameOf(text: string): {block: CanvasBlock; isPlain: boolean} | null {
  const bare = text.replace(/(?:の)?(?:ブロック|block|section)$/u, "").replace(/\s/g, "");
  const exact = known.get(bare);
  if (exact !== undefined) return exact;
  const latin = /^([a-z\s]+?)\s*([^a-z\s].*)$/u.exec(text) ?? /^([^a-z]*[^a-z\s])\s*([a-z\s]+)$/u.exec(text);
  if (latin === null) return null;
  const [one, other] = [latin[1]!, latin[2]!].map((each) => known.get(each.replace(/\s/g, "")));
  return one !== undefined && one.block === other?.block ? {block: one.block, isPlain: false} : null;
}
