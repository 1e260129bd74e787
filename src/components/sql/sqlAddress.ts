import lz from "lz-string";

/** Longer addresses are cut by some mail and chat programs. */
const LONGEST = 4000;

/**
 * A statement as it stands in an address, compressed; null where it is too long for one.
 *
 * @example
 * packStatement("SELECT 1") // "EwBQCgtADmkIxhA"
 */
export function packStatement(sql: string): string | null {
  const packed = lz.compressToEncodedURIComponent(sql);
  return packed.length > LONGEST ? null : packed;
}

/**
 * The statement of an address; null where there is none or it is spoiled.
 *
 * @param packed As `URLSearchParams` gives it, which reads `+` as a blank.
 * @example
 * unpackStatement(packStatement("SELECT 1")) // "SELECT 1"
 */
export function unpackStatement(packed: string | null): string | null {
  if (packed === null) return null;
  return lz.decompressFromEncodedURIComponent(packed.replaceAll(" ", "+")) || null;
}

/**
 * The address of the SQL page with a statement filled in, relative to the pages under `/loop/`. It does not run by itself. A statement
 * too long for an address is left out.
 *
 * @example
 * element("a", {href: sqlAddress(inlineParams(tableBehind("fashion-store", "business", 4)))}, "Open in SQL")
 */
export function sqlAddress(sql: string): string {
  const packed = packStatement(sql);
  return packed === null ? "./sql" : `./sql?${new URLSearchParams({sql: packed}).toString()}`;
}
