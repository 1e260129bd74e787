/** The answer that a person has pasted, kept in this browser until it is cleared. */
export interface PastedDraft {
  read(): string;
  /** Where the browser forbids it or has no room, the answer lasts as long as the page. */
  keep(text: string): void;
}

/**
 * @param kind Of which prompt the answer is.
 * @example
 * pastedDraft("canvas").keep("## Channels")
 */
export function pastedDraft(kind: "ideas" | "canvas"): PastedDraft {
  const key = `growth-cycle-pasted-${kind}`;
  return {
    read() {
      try {
        return localStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    keep(text) {
      try {
        if (text === "") localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // As the interface says.
      }
    },
  };
}
