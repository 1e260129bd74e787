/**
 * A number as people type it: full-width digits, a true minus sign, commas between thousands, a percent sign behind. Null where nothing is
 * typed, NaN where it is no number.
 *
 * @example
 * typedNumber("１，２００") // 1200
 * typedNumber("about 5") // NaN
 */
export function typedNumber(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u2009%]/g, "")
    .replace(/[−–ー]/g, "-");
  if (plain === "") return null;
  const ungrouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(ungrouped)) return NaN;
  const number = Number(ungrouped);
  // Of a zero JSON keeps no sign.
  return Number.isFinite(number) ? number + 0 : NaN;
}
