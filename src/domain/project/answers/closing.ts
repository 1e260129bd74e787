import {plainText} from "./inlineText.js";

const closings =
  /(?:お知らせください|お申し付けください|ご相談ください|でしょうか|幸いです)[。!?\uff01\uff1f]?$|^(?:let me know|would you like|feel free|if you(?:'d| would| want| need| have)|i (?:hope|can|could)|hope (?:this|that)|do you want|shall i|want me to|please (?:let|note)|note:|disclaimer|in (?:summary|conclusion)|overall,|必要(?:で|に応じて|であれば)|ご希望|ご要望|以上(?:が|の|、|です)|もし.{0,40}(?:ください|ましょうか|でしょうか)|いかがでしょう|ご不明|何か|さらに詳し|他に(?:も|ご)|このビジネスモデル(?:キャンバス)?(?:は|を|に)|全体として|まとめると|総合的に|次のステップ)/iu;

/**
 * Whether a line is what assistants say before they stop, and no longer about what came before it.
 *
 * @example
 * isClosing("Let me know if you want more detail!") // true
 */
export const isClosing = (markdown: string): boolean => closings.test(plainText(markdown.slice(0, 400)));
