import type {Channel} from "./ports.js";

const name = "growth-cycle-project";

/**
 * Tells the other windows of this browser. Where there is no `BroadcastChannel`, by an entry in local storage; and a window that comes
 * back to the front looks by itself, in case it has heard nothing.
 *
 * @example
 * browserChannel().listen(() => readAgain())
 */
export function browserChannel(): Channel {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  return {
    tell() {
      if (channel !== null) return channel.postMessage(null);
      try {
        localStorage.setItem(name, crypto.randomUUID());
      } catch {
        // Storage is forbidden: then there is nothing to tell either.
      }
    },
    listen(heard) {
      channel?.addEventListener("message", heard);
      window.addEventListener("storage", ({key}) => {
        if (key === name) heard();
      });
      window.addEventListener("pageshow", ({persisted}) => {
        if (persisted) heard();
      });
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") heard();
      });
    },
  };
}
