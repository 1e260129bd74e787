import {element} from "../element.js";

/**
 * A part of a page that is loaded when a person opens it, not before. While it loads it says so; where that fails it says so too, and
 * opening it again tries again.
 *
 * @param options.load Makes the content.
 * @example
 * display(loadableDetails({summary: "The rows behind this figure", loading: "Loading …", failed: "Could not be loaded.", load}))
 */
export function loadableDetails({
  summary,
  loading,
  failed,
  load,
}: {
  summary: string;
  loading: string;
  failed: string;
  load: () => Promise<Node>;
}): HTMLDetailsElement {
  const content = element("div", {"aria-live": "polite"});
  const details = element("details", {class: "card loadable"}, element("summary", {}, summary), content);
  let state: "empty" | "loading" | "loaded" = "empty";
  details.addEventListener("toggle", () => {
    if (!details.open || state !== "empty") return;
    state = "loading";
    content.replaceChildren(element("p", {class: "empty"}, loading));
    load().then(
      (node) => {
        state = "loaded";
        content.replaceChildren(node);
      },
      (error: unknown) => {
        state = "empty";
        content.replaceChildren(
          element("p", {role: "alert"}, `${failed} ${error instanceof Error ? error.message : ""}`),
        );
      },
    );
  });
  return details;
}
