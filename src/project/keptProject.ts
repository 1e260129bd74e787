import {DataError} from "../domain/errors.js";
import {isSame} from "../domain/project/mergeProjects.js";
import {emptyProject, projectSchema} from "../domain/project/project.js";
import type {Project} from "../domain/project/project.js";
import {
  afterChanges,
  applyPending,
  isRecord,
  lastChanges,
  newRecord,
  notIn,
  readRecord,
  storedRecord,
} from "../domain/project/projectRecord.js";
import type {PendingChange, ProjectRecord} from "../domain/project/projectRecord.js";
import type {KeptProject} from "../domain/project/projectStore.js";
import {mostVersions, readVersions, withVersion} from "../domain/project/projectVersions.js";
import {zodFaults} from "../domain/zodFaults.js";
import type {Surroundings} from "./ports.js";
import {recoveredChange} from "./recoveredChange.js";
import {readUnread, withUnread} from "./unreadProjects.js";

/**
 * The project of a browser as one of its windows sees it. A change is shown and written into the window's draft at once; then all that are
 * pending are applied to whatever the database holds, in one transaction, and the other windows are told. What a closed window left in
 * its draft is taken up by the next that opens.
 *
 * @example
 * const store = await keptProject({database, drafts, channel, window: newId("window"), now: Date.now, later});
 */
export async function keptProject({
  database,
  drafts,
  channel,
  window,
  now,
  later,
}: Surroundings): Promise<KeptProject> {
  let works = {database: true, drafts: true};
  // Until it was read once, what is stored is asked for again and again.
  let isRead = true;
  // What another window tells while this one still reads is looked up afterwards.
  let hasMissed = false;
  let hear = () => {
    hasMissed = true;
  };
  channel.listen(() => hear());
  const stored = readRecord(
    await database.read("current").catch(() => {
      works = {database: false, drafts: drafts.works()};
      isRead = false;
      later(() => hear());
    }),
  );
  let record = stored ?? newRecord(emptyProject(now()));
  const left = drafts
    .all()
    .map((draft, i) => recoveredChange(draft, i === 0 && stored === null ? null : record.project));
  let pending: PendingChange[] = notIn(record, left);
  // Windows that closed before they heard that their work was stored have told nobody either.
  const done = left.filter((change) => !pending.includes(change));
  for (const change of done) drafts.remove(change.window, change.seq);
  if (done.length > 0) channel.tell();
  let value = afterChanges(record.project, pending);
  let seq = 0;
  let writing: Promise<void> | null = null;
  let isWaiting = false;
  let reading: Promise<void> | null = null;
  const watchers = new Set<(project: Project) => void>();

  const isKept = () => works.database || works.drafts;
  const tellAll = () => {
    for (const tell of watchers) {
      try {
        tell(value);
      } catch (error) {
        // One that fails keeps nobody else from hearing, and is still seen.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  /** Takes over what the database said or refused. */
  const settle = (next: Partial<typeof works>) => {
    const was = isKept();
    works = {...works, ...next};
    const shown = afterChanges(record.project, pending);
    const isChanged = !isSame(shown, value);
    // A project that is the same stays the same object, so that nothing is drawn anew.
    if (isChanged) value = shown;
    if (isChanged || isKept() !== was) tellAll();
  };
  /** What is stored needs no draft any more. */
  const take = (next: ProjectRecord) => {
    const open = notIn(next, pending);
    for (const change of pending)
      if (!open.includes(change) && (change.window !== window || open.length === 0))
        drafts.remove(change.window, change.seq);
    // The answer to a write may come after another window's later one was read.
    if (next.revision > record.revision) record = next;
    pending = open;
  };
  const saveDraft = () => {
    // Its last number is that of this window; what it took up from others is in its text.
    const others = pending.filter((change) => change.window !== window);
    const isSaved = drafts.save({window, seq, also: lastChanges(others), base: record.project, value});
    if (isSaved) for (const change of others) drafts.remove(change.window, change.seq);
    return isSaved;
  };

  async function writePending(): Promise<void> {
    let written = record;
    try {
      await database.write((current) => {
        // Nobody else has written: what was checked before is not checked again.
        const isOurs = isRecord(record, current);
        const known = isOurs ? record : readRecord(current);
        const before = known ?? record;
        const fresh = notIn(before, pending);
        if (known !== null && fresh.length === 0) {
          written = known;
          return {};
        }
        const {record: next, aside} = applyPending(before, fresh, {
          now: now(),
          ...(isOurs && fresh.length === pending.length && {after: value}),
        });
        written = {...next, revision: Math.max(next.revision, record.revision + 1)};
        return {
          current: () => storedRecord(written),
          ...(aside.length > 0 && {versions: (kept: unknown) => aside.reduce(withVersion, kept)}),
          ...(known === null &&
            current !== undefined && {
              unread: (kept: unknown) => withUnread(kept, {at: now(), input: current}),
            }),
        };
      });
    } catch {
      settle({database: false});
      if (!isWaiting) later(retry);
      isWaiting = true;
      return;
    }
    take(written);
    channel.tell();
    settle({database: true, drafts: pending.length === 0 || works.drafts});
    if (pending.length > 0) await writePending();
  }
  const write = () =>
    (writing ??= writePending().finally(() => {
      writing = null;
    }));
  const retry = () => {
    isWaiting = false;
    if (pending.length > 0) void write();
  };
  const enqueue = (change: PendingChange["change"], aside: Project | null) => {
    seq++;
    pending = [...pending, {window, seq, also: {}, change, aside}];
    value = change(value);
    works = {...works, drafts: saveDraft()};
    tellAll();
    return write();
  };
  const readAgain = async (): Promise<void> => {
    let input: unknown;
    try {
      input = await database.read("current");
    } catch {
      if (!isRead) later(() => hear());
      return;
    }
    if (!isRead) {
      isRead = true;
      settle({database: true});
    }
    const told = readRecord(input);
    if (told === null || told.revision <= record.revision) return;
    const before = pending.length;
    take(told);
    // Stored without an answer: then the others have not been told.
    if (pending.length < before) channel.tell();
    settle({});
  };

  hear = () => {
    // What is told while it is being read may be newer than what is read.
    reading = (reading ?? Promise.resolve()).then(readAgain);
  };
  if (hasMissed) hear();
  // Until they are written, what others left behind stays where it is.
  if (pending.length > 0) void write();
  return {
    get value() {
      return value;
    },
    get isKept() {
      return isKept();
    },
    watch(tell) {
      watchers.add(tell);
      tell(value);
      return () => watchers.delete(tell);
    },
    update(change, {keepsBefore = false} = {}) {
      const updated = new Date(now()).toISOString();
      const stamped = (project: Project) => {
        const next = change(project);
        return next === project ? project : {...next, updated};
      };
      const next = stamped(value);
      if (next === value) return;
      const {error} = projectSchema.safeParse(next);
      if (error !== undefined) throw new DataError(zodFaults(error, next, "project"));
      void enqueue(stamped, keepsBefore ? value : null);
    },
    async replace(project) {
      const next = {...project, updated: new Date(now()).toISOString()};
      await enqueue(() => next, value);
    },
    async versions() {
      const kept = await database.read("versions").catch(() => undefined);
      const waiting = pending.flatMap(({aside}) => (aside === null ? [] : [{at: now(), project: aside}]));
      return readVersions(waiting.reduce<unknown>(withVersion, kept)).slice(0, mostVersions);
    },
    async unread() {
      const current = await database.read("current").catch(() => undefined);
      const kept = await database.read("unread").catch(() => undefined);
      const isUnread = current !== undefined && readRecord(current) === null;
      return readUnread(isUnread ? withUnread(kept, {at: null, input: current}) : kept);
    },
    async forgetUnread() {
      await database
        .write((current) => ({
          unread: () => undefined,
          ...(readRecord(current) === null && {current: () => undefined}),
        }))
        .catch(() => settle({database: false}));
      tellAll();
    },
  };
}
