/**
 * A value that the page's address carries, so that a link shows the same view; null where it has none.
 *
 * @example
 * fromAddress("loop") // "fashion-store" at /loop/?loop=fashion-store
 */
export function fromAddress(key: string): string | null {
  return new URLSearchParams(location.search).get(key);
}

/**
 * Writes a value into the page's address without a new entry in the browser's history; null takes it out.
 *
 * @example
 * toAddress("loop", "fashion-store")
 */
export function toAddress(key: string, value: string | null): void {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  history.replaceState(history.state, "", address);
}
