import {DataError} from "../../domain/errors.js";
import type {Fault} from "../../domain/errors.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {faultList} from "../loop/faultList.js";
import {draftEditor} from "./draftEditor.js";
import type {MetricDraft} from "./metricDraft.js";
import {metricWords} from "./metricWords.js";

export interface OwnMetricsElement extends HTMLElement {
  /** The draft that is to be checked; null before there is one. */
  value: MetricDraft | null;
  update(options: {locale: Locale}): void;
  /** Lists what is wrong with the draft's cells. */
  refuse(faults: readonly Fault[]): void;
}

/**
 * Takes a table of the person's own, chosen or pasted, and asks what each column is: an Observable view whose value is set when the
 * person asks for the check. Nothing leaves the browser; what is edited is kept by `keep`, null to forget it.
 *
 * @param options.read Reads a table's first guess of a draft; throws a `DataError` with its faults.
 * @param options.draft Kept from an earlier visit.
 * @example
 * const own = view(ownMetricsInput({read, keep, draft: null, locale: "en"}));
 */
export function ownMetricsInput({
  read,
  keep,
  draft: kept,
  locale: initial,
}: {
  read: (file: File) => Promise<MetricDraft>;
  keep: (draft: MetricDraft | null) => void;
  draft: MetricDraft | null;
  locale: Locale;
}): OwnMetricsElement {
  let locale = initial;
  let draft = kept;
  let faults: readonly Fault[] = [];
  let failure: string | null = null;
  const input = element("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.parquet,.arrow,.feather,.jsonl,.ndjson,.xlsx",
    "data-role": "metric-file",
  });
  const area = element("textarea", {rows: "4", spellcheck: "false", "data-role": "metric-paste"});
  const texts: [HTMLElement, Text][] = [];
  const text = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    words: Text,
    attributes: Record<string, string> = {},
  ) => {
    const node = element(name, attributes);
    texts.push([node, words]);
    return node;
  };
  const readButton = text("button", metricWords.read, {
    type: "button",
    class: "pill",
    "data-role": "metric-read",
  });
  const outcome = element("div", {"aria-live": "polite"});
  const editor = element("div");
  const root = Object.assign(
    element(
      "section",
      {class: "own-metrics"},
      text("h2", metricWords.own),
      text("p", metricWords.bring),
      element("label", {}, text("span", metricWords.file), input),
      element("label", {}, text("span", metricWords.paste), area),
      readButton,
      outcome,
      editor,
    ),
    {
      value: null as MetricDraft | null,
      update({locale: next}: {locale: Locale}) {
        locale = next;
        show();
      },
      refuse(found: readonly Fault[]) {
        faults = found;
        show();
      },
    },
  );

  function show() {
    root.lang = locale;
    for (const [node, words] of texts) node.textContent = words[locale];
    outcome.replaceChildren(
      ...(failure === null
        ? []
        : [element("p", {role: "alert"}, `${metricWords.notRead[locale]} ${failure}`)]),
      ...(faults.length === 0 ? [] : [faultList(faults, {locale})]),
    );
    editor.replaceChildren(
      ...(draft === null
        ? []
        : [draftEditor(draft, {locale, onEdit: edit, onCheck: () => settle(draft), onForget: forget})]),
    );
  }

  function edit(next: MetricDraft) {
    draft = next;
    keep(next);
  }

  function settle(next: MetricDraft | null) {
    faults = [];
    failure = null;
    root.value = next;
    show();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function forget() {
    draft = null;
    area.value = "";
    keep(null);
    settle(null);
  }

  async function take(file: File) {
    [faults, failure] = [[], null];
    try {
      edit(await read(file));
    } catch (error) {
      if (error instanceof DataError) faults = error.faults;
      else failure = error instanceof Error ? error.message : String(error);
    }
    show();
  }

  for (const control of [input, area]) control.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again once it is corrected.
    if (file !== undefined) void take(file).then(() => (input.value = ""));
  });
  readButton.addEventListener("click", () => {
    if (area.value.trim() !== "") void take(new File([area.value], "pasted.csv"));
  });
  show();
  return root;
}
