const memory = new Map<string, string>();

/**
 * A short text that this browser keeps beside the project, such as the name under which somebody votes. Where storage is forbidden it lasts
 * as long as the page.
 *
 * @example
 * const author = remembered("author");
 * author.value = "Aoi";
 */
export function remembered(name: string): {value: string} {
  const key = `growth-cycle-workshop-${name}`;
  return {
    get value() {
      try {
        return localStorage.getItem(key) ?? memory.get(key) ?? "";
      } catch {
        return memory.get(key) ?? "";
      }
    },
    set value(text) {
      memory.set(key, text);
      try {
        localStorage.setItem(key, text);
      } catch {
        // Storage is forbidden or full: the page remembers.
      }
    },
  };
}
