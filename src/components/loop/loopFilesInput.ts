import type {Fault} from "../../domain/errors.js";
import type {LoopDataset} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {toAddress} from "../address.js";
import {element} from "../element.js";
import {faultList} from "./faultList.js";
import {loopWords} from "./loopWords.js";

/** Bytes by file name. */
export type FileBytes = Record<string, Uint8Array>;

/** A loop of the person's own: its files, and what they say. */
export interface OwnLoop {
  files: FileBytes;
  loop: LoopDataset;
}

/** Reads a loop's files, or says all that is wrong with them. */
export type ReadFiles = (files: FileBytes) => Promise<{loop: LoopDataset} | {faults: Fault[]}>;

export interface LoopFilesElement extends HTMLElement {
  /** The last files without a fault; null before there are any. */
  value: OwnLoop | null;
  update(options: {locale: Locale}): void;
  /** Leaves the files, as if none had been brought. */
  forget(): void;
}

/**
 * Takes a loop's files from the person's disk, chosen or dropped: an Observable view. Nothing leaves the browser. Files with faults
 * leave the value as it was, and every fault is listed below.
 *
 * @example
 * const own = view(loopFilesInput({read, locale: "en"}));
 */
export function loopFilesInput({
  read,
  locale: initial = "en",
}: {
  read: ReadFiles;
  locale?: Locale;
}): LoopFilesElement {
  let locale = initial;
  let faults: Fault[] = [];
  const input = element("input", {
    type: "file",
    multiple: "",
    accept: ".csv,.yaml,.yml,.md,text/csv,application/yaml",
    "data-role": "loop-files",
  });
  const heading = element("h2", {});
  const hint = element("span", {});
  const area = element("label", {class: "loop-files"}, hint, input);
  const outcome = element("div", {"aria-live": "polite"});
  const root = Object.assign(element("section", {}, heading, area, outcome), {
    value: null as OwnLoop | null,
    update({locale: next}: {locale: Locale}) {
      locale = next;
      show();
    },
    forget() {
      faults = [];
      settle(null);
    },
  });

  function show() {
    root.lang = locale;
    heading.textContent = loopWords.own[locale];
    hint.textContent = loopWords.bring[locale];
    if (faults.length > 0) outcome.replaceChildren(faultList(faults, {locale}));
    else if (root.value === null) outcome.replaceChildren();
    else
      outcome.replaceChildren(
        element("p", {class: "taken"}, `${loopWords.taken[locale]} ${root.value.loop.title[locale]}`),
      );
  }

  function settle(own: OwnLoop | null) {
    root.value = own;
    show();
    // The address names a loop of the site; what follows is not one.
    toAddress("loop", null);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  async function take(list: Iterable<File>) {
    const files = Object.fromEntries(
      await Promise.all(
        [...list].map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
      ),
    );
    if (Object.keys(files).length === 0) return;
    // The same files can be chosen again once they are corrected.
    input.value = "";
    try {
      const answer = await read(files);
      faults = "faults" in answer ? answer.faults : [];
      if ("loop" in answer) settle({files, loop: answer.loop});
      else show();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      outcome.replaceChildren(element("p", {role: "alert"}, `${loopWords.notComputed[locale]} ${reason}`));
    }
  }

  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => void take(input.files ?? []));
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.dataset["over"] = "";
  });
  area.addEventListener("dragleave", () => delete area.dataset["over"]);
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    delete area.dataset["over"];
    void take(event.dataTransfer?.files ?? []);
  });
  show();
  return root;
}
