/** What a key asks of the slides. */
export type SlideCommand = "next" | "previous" | "first" | "last" | "full" | "leave";

const keys: Record<string, SlideCommand> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  f: "full",
  F: "full",
  Escape: "leave",
};

/**
 * What a key asks for; null for keys that mean nothing here, and for those held with Ctrl, Alt or Meta, which are the
 * browser's. Shift and Space go back, as in a browser.
 *
 * @example
 * slideCommand({key: " ", shiftKey: false}) // "next"
 */
export function slideCommand({
  key,
  shiftKey = false,
  ctrlKey = false,
  altKey = false,
  metaKey = false,
}: {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}): SlideCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " " && shiftKey) return "previous";
  return keys[key] ?? null;
}

/**
 * The slide that a command leads to; at the ends it stays.
 *
 * @example
 * slideAfter("next", 4, 5) // 4
 */
export function slideAfter(command: SlideCommand, index: number, count: number): number {
  const asked = {next: index + 1, previous: index - 1, first: 0, last: count - 1, full: index, leave: index};
  return Math.max(0, Math.min(count - 1, asked[command]));
}

/**
 * The command of a finger's way across the screen: to the left brings the next slide. Null where it was short or went more
 * down than across, as when one scrolls.
 *
 * @param across Pixels to the right; `down` pixels down.
 * @example
 * swipeCommand(-120, 10) // "next"
 */
export function swipeCommand(across: number, down: number): "next" | "previous" | null {
  if (Math.abs(across) < 50 || Math.abs(across) < 1.5 * Math.abs(down)) return null;
  return across < 0 ? "next" : "previous";
}
