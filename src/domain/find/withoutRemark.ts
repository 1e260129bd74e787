import type {Text} from "../texts.js";

/**
 * A technique, a service or data by its name alone, so that cases that use the same are counted together: what stands before a
 * semicolon, a bracket or the end of the sentence.
 *
 * @example
 * withoutRemark({en: "Orders; the source names no other data", ja: "注文(出典はほかに触れていない)"}) // {en: "Orders", ja: "注文"}
 */
export const withoutRemark = ({en, ja}: Text): Text => ({en: before(en), ja: before(ja)});

const before = (text: string) => /^[^;；(（。]+/u.exec(text)?.[0].trim() || text;
