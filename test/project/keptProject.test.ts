import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Idea} from "../../src/domain/project/idea.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Project} from "../../src/domain/project/project.js";
import {keptProject} from "../../src/project/keptProject.js";
import {fakeBrowser} from "./fakeBrowser.js";
import type {FakeBrowser, Fate} from "./fakeBrowser.js";

const idea = (id: string): Idea => ({
  id,
  text: id,
  author: "",
  cases: [],
  votes: [],
  criteria: {customer: null, business: null, data: null, precedent: null, soon: null},
  chosen: null,
  origin: "typed",
  canvas: null,
});
const adding = (id: string) => (project: Project) => ({...project, ideas: [...project.ideas, idea(id)]});
const ids = ({ideas}: Project) => ideas.map(({id}) => id);

/** A window of the browser; `wait` runs what was put off, as after a failed write. */
async function openWindow(browser: FakeBrowser, name: string, now = () => 0) {
  const {close, ...ports} = browser.open(name);
  const put: (() => void)[] = [];
  const store = await keptProject({...ports, window: name, now, later: (run) => void put.push(run)});
  return {store, close, wait: () => put.splice(0).forEach((run) => run())};
}
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe("The project of a browser", () => {
  it("has every change of two windows exactly once, whatever comes first and whoever is closed", async () => {
    const step = fc.record({
      window: fc.nat({max: 1}),
      act: fc.constantFrom("add", "add", "add", "rename", "reopen", "wait"),
    });
    const fates = fc.array(fc.constantFrom<Fate>("done", "done", "done", "refused", "unanswered"), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, {minLength: 1, maxLength: 15}),
        fates,
        async (s, steps, fate) => {
          let isCalm = false;
          const queue = [...fate];
          const browser = fakeBrowser({
            turn: () => (isCalm ? Promise.resolve() : s.schedule(Promise.resolve())),
            fate: () => (isCalm ? "done" : (queue.shift() ?? "done")),
          });
          const calmly = async <Result>(run: () => Promise<Result>) => {
            const result = run();
            await s.waitFor(result);
            return result;
          };
          let names = 0;
          const opened = [
            await calmly(() => openWindow(browser, `w${names++}`)),
            await calmly(() => openWindow(browser, `w${names++}`)),
          ];
          const added: string[] = [];
          let title = 0;
          for (const {window, act} of steps) {
            const {store, close, wait} = opened[window]!;
            if (act === "add") {
              const id = `idea-${added.length}`;
              added.push(id);
              store.update(adding(id));
              expect(ids(store.value)).toContain(id);
            } else if (act === "rename") {
              const next = `title ${title++}`;
              store.update((project) => ({...project, title: next}));
            } else if (act === "reopen") {
              close();
              opened[window] = await calmly(() => openWindow(browser, `w${names++}`));
            } else wait();
            if (s.count() > 0 && act !== "wait") await s.waitOne();
          }
          isCalm = true;
          while (s.count() > 0) await s.waitAll();
          for (let i = 0; i < 3; i++) {
            for (const {wait} of opened) wait();
            await rest();
          }
          const last = await openWindow(browser, "last");
          await rest();
          for (const {store} of [...opened, last])
            expect(ids(store.value).toSorted()).toEqual(added.toSorted());
          expect(browser.drafts.size).toBe(0);
          expect(new Set([...opened, last].map(({store}) => store.value.title)).size).toBe(1);
        },
      ),
      {seed: 6, numRuns: 500},
    );
  });

  it("keeps what was typed in a window that closed before anything was stored", async () => {
    const browser = fakeBrowser();
    const first = await openWindow(browser, "first");
    first.store.update(adding("a"));
    first.close();
    const second = await openWindow(browser, "second");
    expect(ids(second.store.value)).toEqual(["a"]);
    await rest();
    expect(ids((await openWindow(browser, "third")).store.value)).toEqual(["a"]);
    expect(browser.drafts.size).toBe(0);
  });

  it("says that nothing is kept where the browser takes nothing, tells when that changes, and then stores all", async () => {
    let fate: Fate = "refused";
    const browser = fakeBrowser({fate: () => fate, takesDrafts: false});
    const {store, wait} = await openWindow(browser, "only");
    const told: boolean[] = [];
    store.watch(() => told.push(store.isKept));
    store.update(adding("a"));
    await rest();
    expect(told).toEqual([true, true, false]);
    fate = "done";
    wait();
    await rest();
    expect(told.at(-1)).toBe(true);
    expect(ids((await openWindow(browser, "other")).store.value)).toEqual(["a"]);
  });

  it("counts as kept while the drafts take what the database refuses", async () => {
    const browser = fakeBrowser({fate: () => "refused"});
    const {store, close} = await openWindow(browser, "first");
    store.update(adding("a"));
    await rest();
    expect(store.isKept).toBe(true);
    close();
    expect(ids((await openWindow(browser, "second")).store.value)).toEqual(["a"]);
  });

  it("says so at once where neither database nor drafts can be reached, and its versions still work", async () => {
    const browser = fakeBrowser({takesDrafts: false});
    const {channel, drafts} = browser.open("only");
    const denied = () => Promise.reject(new Error("denied"));
    const store = await keptProject({
      channel,
      drafts,
      database: {read: denied, write: denied},
      window: "only",
      now: () => 0,
      later: () => undefined,
    });
    expect(store.isKept).toBe(false);
    store.update(adding("a"));
    await store.replace(emptyProject(0));
    expect(ids(store.value)).toEqual([]);
    const [version] = await store.versions();
    await store.replace(version!.project);
    expect(ids(store.value)).toEqual(["a"]);
  });

  it("shows what is stored, with what was typed meanwhile, once a database that did not answer does", async () => {
    const browser = fakeBrowser();
    const before = await openWindow(browser, "before");
    before.store.update(adding("stored"));
    await rest();
    before.close();
    const {database, channel, drafts} = browser.open("late");
    let isBlocked = true;
    const put: (() => void)[] = [];
    const refusing = <Answer>(ask: () => Promise<Answer>) =>
      isBlocked ? Promise.reject(new Error("no answer")) : ask();
    const store = await keptProject({
      channel,
      drafts,
      database: {
        read: (key) => refusing(() => database.read(key)),
        write: (decide) => refusing(() => database.write(decide)),
      },
      window: "late",
      now: () => 0,
      later: (run) => void put.push(run),
    });
    const wait = async () => {
      for (const run of put.splice(0)) run();
      await rest();
    };
    await wait();
    expect(ids(store.value)).toEqual([]);
    isBlocked = false;
    await wait();
    // Though nothing was changed here, and no other window tells.
    expect(ids(store.value)).toEqual(["stored"]);
    expect(put).toEqual([]);
    isBlocked = true;
    store.update(adding("typed"));
    await rest();
    isBlocked = false;
    await wait();
    expect(ids((await openWindow(browser, "other")).store.value)).toEqual(["stored", "typed"]);
  });

  it("puts a stored project that it cannot read aside before it writes, and forgets it only when asked", async () => {
    const browser = fakeBrowser();
    const newer = {format: "growth-cycle-project", version: 99, content: {title: "未来"}};
    browser.stored.set("current", newer);
    const {store} = await openWindow(browser, "only", () => 7);
    expect(browser.stored.get("current")).toEqual(newer);
    expect((await store.unread()).map(({at, text}) => [at, JSON.parse(text)])).toEqual([[null, newer]]);
    store.update(adding("a"));
    await rest();
    expect((await store.unread()).map(({at, text}) => [at, JSON.parse(text)])).toEqual([[7, newer]]);
    expect(ids(store.value)).toEqual(["a"]);
    await store.forgetUnread();
    expect(await store.unread()).toEqual([]);
    expect(ids((await openWindow(browser, "other")).store.value)).toEqual(["a"]);
  });

  it("refuses a change that could not be read again, and keeps what was", async () => {
    const {store} = await openWindow(fakeBrowser(), "only");
    store.update(adding("a"));
    expect(() => store.update((project) => ({...project, title: "x".repeat(201)}))).toThrow("title");
    expect(ids(store.value)).toEqual(["a"]);
    expect(store.value.title).toBe("");
  });

  it("leaves out what makes no sense after another window's change, and nothing else", async () => {
    const browser = fakeBrowser();
    const [one, two] = [await openWindow(browser, "one"), await openWindow(browser, "two")];
    const note = {id: "note", block: "channels", text: "", kind: "fact"} as const;
    const arrow = {from: null, to: null, statement: "", ties: []};
    const canvas = {
      id: "canvas",
      title: "",
      notes: [note],
      arrows: {customer: arrow, business: arrow, data: arrow},
    };
    one.store.update((project) => ({...project, canvases: [canvas]}));
    await rest();
    expect(two.store.value.canvases).toHaveLength(1);
    one.store.update((project) => ({
      ...project,
      canvases: project.canvases.map((each) => ({...each, notes: []})),
    }));
    two.store.update((project) => ({
      ...project,
      canvases: project.canvases.map((each) => ({
        ...each,
        arrows: {...each.arrows, data: {...arrow, from: "note"}},
      })),
    }));
    two.store.update(adding("a"));
    await rest();
    for (const {store} of [one, two]) {
      expect(store.value.canvases[0]).toMatchObject({notes: [], arrows: {data: {from: null}}});
      expect(ids(store.value)).toEqual(["a"]);
    }
  });

  it("keeps ten versions: after five minutes of work, before another project, never an empty one", async () => {
    let now = 10_000_000;
    const {store} = await openWindow(fakeBrowser(), "only", () => now);
    store.update(adding("a0"));
    await rest();
    expect(await store.versions()).toEqual([]);
    now += 4 * 60_000;
    store.update(adding("a1"));
    await rest();
    expect(await store.versions()).toEqual([]);
    now += 60_000;
    store.update(adding("a2"));
    await rest();
    expect((await store.versions()).map(({project}) => ids(project))).toEqual([["a0", "a1"]]);
    await store.replace(emptyProject(0));
    await store.replace({...emptyProject(0), title: "other"});
    expect((await store.versions()).map(({project}) => ids(project))).toEqual([
      ["a0", "a1", "a2"],
      ["a0", "a1"],
    ]);
    for (let i = 0; i < 12; i++) {
      now += 300_000;
      store.update(adding(`b${i}`));
      await rest();
    }
    const versions = await store.versions();
    expect(versions).toHaveLength(10);
    expect(ids(versions[0]!.project).at(-1)).toBe("b10");
  });

  it("keeps the state before a change that asks for it, whatever the time", async () => {
    const {store} = await openWindow(fakeBrowser(), "only");
    store.update(adding("a"));
    store.update((project) => ({...project, ideas: []}), {keepsBefore: true});
    await rest();
    expect(ids(store.value)).toEqual([]);
    expect((await store.versions()).map(({project}) => ids(project))).toEqual([["a"]]);
  });

  it("restores a version so that the one before can be had back, however often", async () => {
    const {store} = await openWindow(fakeBrowser(), "only");
    store.update(adding("a"));
    await rest();
    await store.replace({...emptyProject(0), title: "other"});
    for (let i = 0; i < 15; i++) {
      const [latest] = await store.versions();
      await store.replace(latest!.project);
      expect(store.value.title).toBe(i % 2 === 0 ? "" : "other");
      expect(ids(store.value)).toEqual(i % 2 === 0 ? ["a"] : []);
    }
    expect(await store.versions()).toHaveLength(2);
  });

  it("puts the draft of another project aside, where a window left one", async () => {
    const browser = fakeBrowser();
    const first = await openWindow(browser, "first");
    first.store.update(adding("a"));
    await rest();
    first.store.update(adding("b"));
    const draft = browser.drafts.get("first")!;
    first.close();
    browser.drafts.clear();
    const second = await openWindow(browser, "second");
    await second.store.replace({...emptyProject(0), title: "other"});
    browser.drafts.set("first", draft);
    const third = await openWindow(browser, "third");
    await rest();
    expect(third.store.value.title).toBe("other");
    expect((await third.store.versions()).map(({project}) => ids(project))).toContainEqual(["a", "b"]);
  });

  it("goes on where one of those it tells fails", async () => {
    const {store} = await openWindow(fakeBrowser(), "only");
    const heard: string[][] = [];
    let isFailing = false;
    const failed: unknown[] = [];
    const catcher = (error: unknown) => void failed.push(error);
    process.once("uncaughtException", catcher);
    store.watch(() => {
      if (isFailing) throw new Error("a figure failed");
    });
    store.watch((project) => heard.push(ids(project)));
    isFailing = true;
    store.update(adding("a"));
    isFailing = false;
    expect(heard.at(-1)).toEqual(["a"]);
    await rest();
    process.off("uncaughtException", catcher);
  });
});
