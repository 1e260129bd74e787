import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/** Bytes by file name. */
export type FileBytes = Record<string, Uint8Array>;

/**
 * Takes a loop's files from the person's disk, chosen or dropped: an Observable view whose value is their bytes by name, null before
 * there are any. Nothing leaves the browser.
 *
 * @example
 * const files = view(loopFilesInput({locale: "en"}));
 */
export function loopFilesInput({locale}: {locale: Locale}): HTMLElement & {value: FileBytes | null} {
  const input = element("input", {
    type: "file",
    multiple: "",
    accept: ".csv,.yaml,.yml,text/csv,application/yaml",
    "data-role": "loop-files",
  });
  const root = Object.assign(
    element(
      "label",
      {class: "loop-files", lang: locale},
      element("span", {}, loopWords.bring[locale]),
      input,
    ),
    {value: null as FileBytes | null},
  );
  const take = async (files: Iterable<File>) => {
    const read = await Promise.all(
      [...files].map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())]),
    );
    if (read.length === 0) return;
    root.value = Object.fromEntries(read) as FileBytes;
    // The same files can be chosen again once they are corrected.
    input.value = "";
    root.dispatchEvent(new Event("input", {bubbles: true}));
  };
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => void take(input.files ?? []));
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.dataset.over = "";
  });
  root.addEventListener("dragleave", () => delete root.dataset.over);
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    delete root.dataset.over;
    void take(event.dataTransfer?.files ?? []);
  });
  return root;
}
