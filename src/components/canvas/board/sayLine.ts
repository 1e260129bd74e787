import {element} from "../../element.js";

/**
 * A line that tells what was just done, to be seen and to be heard. The same words said twice are heard twice.
 *
 * @example
 * const said = display(sayLine());
 * said.say("Moved.");
 */
export function sayLine(): HTMLElement & {say(text: string): void} {
  const node = element("p", {class: "canvas-said", role: "status", "data-role": "canvas-said"});
  return Object.assign(node, {
    say(text: string) {
      node.replaceChildren(element("span", {}, text));
    },
  });
}
