/**
 * A title as part of a file's name that every system takes: its letters and digits of any script, with hyphens between; "" where it has
 * none.
 *
 * @example
 * titleSlug("Our shop / 2026") // "our-shop-2026"
 */
export const titleSlug = (title: string): string =>
  title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60)
    // What a cut leaves of a character, and hyphens at the ends.
    .replace(/^-+|[\p{Surrogate}-]+$/gu, "");

/**
 * A file's name without its ending: what the file holds, and its title where it has one.
 *
 * @example
 * fileStem("canvas", "Shop: A/B") // "canvas-shop-a-b"
 */
export const fileStem = (kind: string, title: string): string =>
  [kind, titleSlug(title)].filter((part) => part !== "").join("-");
