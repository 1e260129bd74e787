import {element} from "../element.js";

/**
 * A button that asks before it acts: the first press changes what it says, the second acts. Leaving it takes the question back.
 *
 * @param options.label What it does; read aloud with `about`, which says to what, where there are several of its kind.
 * @example
 * twoStepButton({label: "Remove", again: "Remove for good?", about: "MovieLens", role: "remove-loop", run})
 */
export function twoStepButton({
  label,
  again,
  about,
  role,
  run,
}: {
  label: string;
  again: string;
  about?: string;
  role: string;
  run: () => void;
}): HTMLButtonElement {
  const button = element("button", {type: "button", class: "pill", "data-role": role});
  const ask = (isAsking: boolean) => {
    const says = isAsking ? again : label;
    button.dataset["asking"] = String(isAsking);
    button.textContent = says;
    if (about !== undefined) button.setAttribute("aria-label", `${says}: ${about}`);
  };
  button.addEventListener("click", () => {
    if (button.dataset["asking"] === "true") {
      ask(false);
      run();
    } else ask(true);
  });
  button.addEventListener("blur", () => ask(false));
  ask(false);
  return button;
}
