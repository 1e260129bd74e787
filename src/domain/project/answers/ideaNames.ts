import {plainText} from "./inlineText.js";
import {folded, withoutNumber} from "./labels.js";

/** What a part of an idea is about. */
export type IdeaPart = "persona" | "why" | "feature" | "copy";

const parts: readonly (readonly [IdeaPart, RegExp])[] = [
  [
    "copy",
    /コピー|キャッチフレーズ|キャッチ|スローガン|\bcopy\b|tagline|slogan|catchphrase|headline|invitation|invites/u,
  ],
  [
    "why",
    /必然|出会|きっかけ|なぜ|理由|動機|why|necessit|inevitab|psycholog|situational|encounter|come(?:s)? (?:up)?on|motivation|trigger|discover/u,
  ],
  [
    "feature",
    /機能|アイデア|ユースケース|生成系?ai|\bfeatures?\b|\bideas?\b|use case|generative|machine[- ]learning|\b(?:ml|ai)\b|could not do without/u,
  ],
  [
    "persona",
    /ペルソナ|プロフィール|人物像|基本情報|属性|persona|profile|demographic|who (?:she|he|they)|about (?:her|him|them)/u,
  ],
];

/**
 * The part of an idea that a label opens; null where it opens none.
 *
 * @example
 * ideaPartOf("2) 出会う必然性") // "why"
 */
export function ideaPartOf(label: string): IdeaPart | null {
  const text = folded(label);
  if (text.length > 80 || /[。!?]/u.test(text)) return null;
  return parts.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * What a label says of a persona beyond opening one, e.g. a name; null where it opens none.
 *
 * @example
 * personaOf("ペルソナ1：佐藤美咲（28歳）") // {name: "佐藤美咲(28歳)", isNumbered: true}
 * personaOf("Persona") // {name: "", isNumbered: false}
 */
export function personaOf(label: string): {name: string; isNumbered: boolean} | null {
  const text = withoutNumber(plainText(label)).replace(/^["'「『]/u, "");
  if (text.length > 300) return null;
  const named = namedPersona.exec(text);
  if (named !== null) return {name: nameIn(named[2]!), isNumbered: named[1] !== undefined};
  const counted = countedPersona.exec(text);
  return counted === null ? null : {name: nameIn(counted[1]!), isNumbered: true};
}

const namedPersona =
  /^(?:顧客|ユーザー|ターゲット|customer|user|target)?\s?(?:ペルソナ|persona)(?:案)?\s?(?:no\.?\s?|#\s?|その)?([0-9\uff10-\uff19①-⑨]{1,2}|[a-e\uff21-\uff25一二三四五](?!\p{Letter})|one(?!\p{Letter})|two(?!\p{Letter}))?(?:人目|回目)?(?=$|[^\p{Letter}])(.*)$/iu;
const countedPersona =
  /^(?:第?[1-9\uff11-\uff19一二三]\s?(?:人目|回目|つ目|案目|案)(?:の(?:ペルソナ|顧客))?|(?:パターン|ケース|セット|案|set|round|iteration|repetition|pattern|case|take)\s?(?:[1-9\uff11-\uff19①-⑨]|[a-c](?!\p{Letter}))|(?:the\s)?(?:first|second|third|1st|2nd|3rd) (?:persona|customer|user|set|round|person))(?=$|[^\p{Letter}])(.*)$/iu;

const nameIn = (text: string) =>
  /^[\s:\uff1a、,.(\uff08)\uff09\-–—|・」』"]*$/u.test(text)
    ? ""
    : text
        .replace(/^[\s:\uff1a、,.\-–—|・」』"]+/u, "")
        .replace(/^[(\uff08]([^()\uff08\uff09]*)[)\uff09]$/u, "$1")
        .trim();
