import type {BringPanel, BringTools, Brought} from "../components/loop/bringPanel.js";
import {loopWords} from "../components/loop/loopWords.js";
import type {MappingFormElement, RereadDetail} from "../components/mapping/mappingForm.js";
import {saveFile} from "../components/saveFile.js";
import {DataError} from "../domain/errors.js";
import type {OwnData} from "../domain/loopState.js";
import {loopFolderZip} from "../domain/mapping/loopFolderZip.js";
import type {ReadChoices} from "../domain/tableDescription.js";
import type {Text} from "../domain/texts.js";
import {readInWorker, warmAnalysis} from "./analyzeInWorker.js";
import {importFiles} from "./import/importFiles.js";
import type {ImportedLoop} from "./import/importFiles.js";
import {inspectFiles} from "./import/inspectFiles.js";
import {normalizeFolder} from "./import/normalizeFolder.js";
import {ownLoopId} from "./ownLoopStore.js";
import type {LoopFolder, OwnLoop} from "./ownLoopStore.js";

export interface BringOptions {
  /** Where questions and progress are shown. */
  panel: BringPanel;
  /** Takes the loop that was read, and what a link says of it; resolves to whether this browser keeps it for later. */
  onLoop: (loop: OwnLoop, data: OwnData) => Promise<boolean>;
}

const stages: Record<"reading" | "counting", Text> = {
  reading: {en: "Reading", ja: "読み込み中"},
  counting: {en: "Counting events", ja: "イベントを集計中"},
};

/**
 * Reads what a person brought. With a `loop.yaml` among the files the loop follows at once, whatever the format of its tables; without
 * one the person is asked which column is what.
 *
 * @example
 * const panel = bringPanel({bring: (files, tools) => bringFiles(files, tools, {panel, onLoop})});
 */
export async function bringFiles(
  files: readonly File[],
  tools: BringTools,
  options: BringOptions,
): Promise<Brought> {
  if (!files.some(({name}) => name === "loop.yaml")) return await ask(files, tools, options);
  try {
    const folder = await normalizeFolder(files, {}, {signal: tools.signal});
    return await take(files, {folder, notes: []}, tools, options);
  } catch (error) {
    if (error instanceof DataError) return {faults: error.faults};
    throw error;
  }
}

/** Shows the loop that a folder says, or all that is wrong with it. */
async function take(
  files: readonly File[],
  {folder, notes}: ImportedLoop,
  {signal}: BringTools,
  {onLoop}: BringOptions,
): Promise<{title: Text; notes: Text[]}> {
  const answer = await readInWorker(folder);
  signal.throwIfAborted();
  if ("faults" in answer) throw new DataError(answer.faults);
  const {title, periods} = answer.loop;
  const isKept = await onLoop(
    {id: ownLoopId(folder), title, folder},
    {title: title.en, files: files.map(({name}) => name), from: periods[0], to: periods.at(-1)!},
  );
  return {title, notes: isKept ? notes : [...notes, loopWords.notKept]};
}

async function ask(files: readonly File[], tools: BringTools, options: BringOptions): Promise<Brought> {
  const choices: Record<string, ReadChoices> = {};
  warmAnalysis();
  const {descriptions, faults} = await inspectFiles(files, choices, tools);
  if (descriptions.length === 0) return {faults};
  const {mappingForm} = await import("../components/mapping/mappingForm.js");
  const form = mappingForm({tables: descriptions, faults}, tools);
  const {panel} = options;

  const make = (inTools: BringTools) =>
    importFiles(files, {
      mapping: form.value,
      choices,
      signal: inTools.signal,
      onProgress: ({stage, share, file}) =>
        inTools.onProgress(share, {en: `${stages[stage].en} ${file}`, ja: `${stages[stage].ja}：${file}`}),
    });
  form.addEventListener("input", (event) => {
    if (event.target !== form) return;
    void panel.run((inTools) =>
      orFaults(form, async () => await take(files, await make(inTools), inTools, options)),
    );
  });
  form.addEventListener("save", () => {
    void panel.run((inTools) =>
      orFaults(form, async () => {
        const {folder} = await make(inTools);
        save(folder, form.value.manifest.id ?? "loop");
        return {ask: form};
      }),
    );
  });
  form.addEventListener("cancel", () => void panel.run(() => Promise.resolve({nothing: true})));
  form.addEventListener("reread", (event) => {
    const {file, choices: chosen} = (event as CustomEvent<RereadDetail>).detail;
    choices[file] = chosen;
    void panel.run(async ({signal}) => {
      const read = await inspectFiles(files, choices, {signal});
      form.update({tables: read.descriptions, faults: read.faults});
      return {ask: form};
    });
  });
  return {ask: form};
}

/** What the person mapped stays, with the faults that came of it. */
async function orFaults(form: MappingFormElement, work: () => Promise<Brought>): Promise<Brought> {
  try {
    form.update({faults: []});
    return await work();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    form.update({faults: error.faults});
    return {ask: form};
  }
}

const save = (folder: LoopFolder, id: string) =>
  saveFile(`${id}.zip`, new Blob([loopFolderZip(folder, id)], {type: "application/zip"}));
