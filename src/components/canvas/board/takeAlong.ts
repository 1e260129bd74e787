import {canvasMarkdown} from "../../../domain/project/canvas/canvasMarkdown.js";
import {carryCanvas} from "../../../domain/project/canvas/carriedCanvas.js";
import {fileStem} from "../../../domain/project/titleSlug.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {saveFile} from "../../saveFile.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, labelled} from "./boardWords.js";
import {canvasJson, canvasPicture} from "./canvasFiles.js";

/**
 * Everything by which the open canvas leaves the page: pictures, Markdown, a JSON file, and a link that carries it whole.
 *
 * @param options.say Tells what was done.
 * @example
 * const along = display(takeAlong(editor, {locale, say}));
 * invalidation.then(along.stop);
 */
export function takeAlong(
  editor: CanvasEditor,
  {locale, say}: {locale: Locale; say: (text: string) => void},
): HTMLElement & {stop(): void} {
  const outcome = element("div", {class: "take-outcome"});
  const button = (role: string, label: string, run: () => void) => {
    const node = element("button", {type: "button", class: "pill", "data-role": role}, label);
    node.addEventListener("click", () => {
      outcome.replaceChildren();
      run();
    });
    return node;
  };
  const save = (ending: string, file: Blob, canvas = editor.value!) => {
    const name = `${fileStem("canvas", canvas.title)}.${ending}`;
    saveFile(name, file);
    say(labelled(boardWords.saved, name, locale));
  };
  const picture = (format: "svg" | "png") => () => {
    // While it is drawn, another canvas may be opened, or this one removed.
    const canvas = editor.value!;
    canvasPicture(canvas, format, {locale}).then(
      (file) => save(format, file, canvas),
      () => say(boardWords.noPicture[locale]),
    );
  };
  const copy = (text: string, done: string) => {
    const refused = () => {
      const field = element("textarea", {
        readonly: "",
        rows: "6",
        "aria-label": boardWords.notCopied[locale],
      });
      field.value = text;
      outcome.replaceChildren(element("p", {}, boardWords.notCopied[locale]), field);
      field.select();
    };
    // Absent where the page is not served securely.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) refused();
    else clipboard.writeText(text).then(() => say(done), refused);
  };
  const markdown = () => canvasMarkdown(editor.value!, {locale});
  const link = () => {
    const packed = carryCanvas(editor.value!);
    if (packed === null) return say(boardWords.linkTooLong[locale]);
    const address = new URL(location.href);
    address.search = new URLSearchParams({lang: locale, carry: packed}).toString();
    address.hash = "";
    copy(address.href, boardWords.linkCopied[locale]);
  };
  const root = element(
    "section",
    {class: "take-along", lang: locale},
    element("h2", {}, boardWords.take[locale]),
    element(
      "div",
      {class: "pills"},
      button("save-svg", boardWords.svg[locale], picture("svg")),
      button("save-png", boardWords.png[locale], picture("png")),
      button("save-markdown", boardWords.markdown[locale], () =>
        save("md", new Blob([markdown()], {type: "text/markdown;charset=utf-8"})),
      ),
      button("save-json", boardWords.json[locale], () => save("json", canvasJson(editor.value!))),
      button("copy-markdown", boardWords.copyMarkdown[locale], () =>
        copy(markdown(), boardWords.markdownCopied[locale]),
      ),
      button("copy-link", boardWords.copyLink[locale], link),
    ),
    outcome,
  );
  const stop = editor.watch(({value}) => (root.hidden = value === null));
  return Object.assign(root, {stop});
}
