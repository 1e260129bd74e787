import {DataError} from "../../domain/errors.js";
import type {Fault} from "../../domain/errors.js";
import type {Mapping} from "../../domain/mapping.js";
import type {NamedBlob} from "../../files/table.js";
import {describeFiles} from "./describeFiles.js";
import {readImport} from "./readImport.js";
import type {Choices, ReadHandlers} from "./readMapped.js";
import {strictFolder} from "./strictFolder.js";

/** What the worker can do, by name: what it takes beside the files, and what it answers. */
const tasks = {
  describe: (files: readonly NamedBlob[], {choices}: {choices: Choices}) => describeFiles(files, choices),
  normalize: (files: readonly NamedBlob[], {choices}: {choices: Choices}) => strictFolder(files, choices),
  read: (
    files: readonly NamedBlob[],
    options: {mapping: Mapping; choices: Choices},
    handlers: ReadHandlers,
  ) => readImport(files, options, handlers),
};

export type ImportTask = keyof typeof tasks;
export type TaskOptions<T extends ImportTask> = Parameters<(typeof tasks)[T]>[1];
export type TaskAnswer<T extends ImportTask> = Awaited<ReturnType<(typeof tasks)[T]>>;

/** What the page asks first; then it tells each time that events were taken. */
export type ImportRequest =
  {task: ImportTask; files: readonly NamedBlob[]; options: TaskOptions<ImportTask>} | {taken: true};

/** What the worker tells: progress, rows of events, and in the end the answer or what is wrong with the files. */
export type ImportMessage =
  | {progress: number; file: string}
  | {events: Uint8Array; index: number}
  | {answer: unknown}
  | {faults: readonly Fault[]};

/** Batches on their way to the database; more would pile up in memory where the database is slower than the reader. */
const MOST_UNDER_WAY = 3;

let underWay = 0;
let resume: () => void = () => undefined;
let told = 0;

const handlers: ReadHandlers = {
  onProgress(share, file) {
    if (share - told < 0.01 && share < 1) return;
    told = share;
    tell({progress: share, file});
  },
  takeEvents(index, events) {
    underWay++;
    tell({events, index}, [events.buffer]);
    if (underWay < MOST_UNDER_WAY) return Promise.resolve();
    return new Promise((resolve) => (resume = resolve));
  },
};

addEventListener("message", ({data}: MessageEvent<ImportRequest>) => {
  if ("taken" in data) {
    underWay--;
    resume();
  } else void run(data);
});

async function run({task, files, options}: Exclude<ImportRequest, {taken: true}>): Promise<void> {
  try {
    // The request pairs each task with its own options.
    const work = tasks[task] as (typeof tasks)["read"];
    tell({answer: await work(files, options as TaskOptions<"read">, handlers)});
  } catch (error) {
    if (error instanceof DataError) tell({faults: error.faults});
    // In an event's own task an error reaches the page; a promise's rejection would not.
    else
      setTimeout(() => {
        throw error;
      });
  }
}

function tell(message: ImportMessage, transfer: Transferable[] = []): void {
  postMessage(message, {transfer});
}
