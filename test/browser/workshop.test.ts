import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readAgendaYaml} from "../../src/domain/project/agendaYaml.js";
import {documentOf} from "../../src/domain/project/documents.js";
import {typedIdea} from "../../src/domain/project/ideaEdits.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Project} from "../../src/domain/project/project.js";
import {openPage, settle} from "./browser.js";
import type {OpenOptions} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const shipped = readFileSync("data/agendas/understanding.yaml", "utf8");
const agenda = readAgendaYaml(shipped, {file: "understanding.yaml"});
const role = (name: string) => `[data-role="${name}"]`;
const idea = (place: number, name: string) => `${role("ideas")} > li:nth-child(${place}) ${role(name)}`;

/** What this browser kept before the page is opened, once. */
const kept = (items: Record<string, string>) =>
  `if (sessionStorage.getItem("seeded") === null) {
    sessionStorage.setItem("seeded", "yes");
    for (const [key, text] of Object.entries(${JSON.stringify(items)})) localStorage.setItem(key, text);
  }`;
const twoCases = kept({"growth-cycle-shortlist": "pomelo,bizreach"});
const open = async (options: OpenOptions = {}, path = "/workshop") => {
  const opened = await openPage(browser, path, {script: twoCases, ...options});
  await opened.page.waitForSelector(`${role("choose-agenda")}, .workshop-projector`);
  return opened;
};
/** Opens the page in a browser that keeps a project already. */
const openKept = async (project: Project, options: OpenOptions = {}, path = "/workshop") => {
  const script = kept({"growth-cycle-shortlist": project.shortlist.join()});
  const opened = await openPage(browser, "/404", {script, ...options});
  await opened.page.evaluate(
    async (document) =>
      await new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open("growth-cycle-project");
        asked.onupgradeneeded = () => asked.result.createObjectStore("project");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const database = asked.result;
          const transaction = database.transaction("project", "readwrite");
          transaction.objectStore("project").put(document, "current");
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    documentOf("project", project),
  );
  await opened.page.goto(new URL(path, opened.page.url()).href);
  await settle(opened.page);
  await opened.page.waitForSelector(`${role("choose-agenda")}, .workshop-projector`);
  return opened;
};
const reload = async (page: Page) => {
  await page.reload();
  await page.waitForSelector(role("idea-text"));
};
const chooseAgenda = (page: Page) => page.click(role("use-understanding"));
const note = async (page: Page, text: string) => {
  await page.fill(role("idea-text"), text);
  await page.press(role("idea-text"), "Enter");
};
/** Seconds that the countdown shows, negative in overtime. */
const secondsLeft = async (page: Page) => {
  const text = await page.innerText(role("countdown"));
  const [seconds, minutes, hours = 0] = text.replace("−", "").split(":").map(Number).toReversed();
  return (text.startsWith("−") ? -1 : 1) * (hours * 3600 + minutes! * 60 + seconds!);
};
const download = async (page: Page, button: string) => {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click(role(button))]);
  return {name: saved.suggestedFilename(), text: readFileSync((await saved.path())!, "utf8")};
};

it("leads from the problems through ideas and votes to a canvas, and keeps everything over reloads", async () => {
  const {page, problems, close} = await open();
  await page.fill(role("name"), "Fashion shop");
  await page.fill(role("customerProblem"), "The front page shows the same goods every day");
  await page.fill(role("businessProblem"), "Active users miss their target");
  await page.click(role("preset-roles"));
  await page.fill(`.workshop-roles li:nth-child(3) ${role("role-name")}`, "Aoi");
  await page.check(`.workshop-roles li:nth-child(3) ${role("role-invited")}`);
  await chooseAgenda(page);
  await page.click(role("start"));
  await page.fill(`[data-step="growth-cycle"] ${role("step-notes")}`, "The third condition was new to us");
  await reload(page);
  expect(await page.inputValue(role("customerProblem"))).toContain("same goods");
  expect(await page.inputValue(`.workshop-roles li:nth-child(3) ${role("role-name")}`)).toBe("Aoi");
  expect(await page.isChecked(`.workshop-roles li:nth-child(3) ${role("role-invited")}`)).toBe(true);
  expect(await page.inputValue(`[data-step="growth-cycle"] ${role("step-notes")}`)).toContain(
    "third condition",
  );

  expect(await page.$$eval(".shared-cases [data-case]", (cases) => cases.length)).toBe(2);
  await page.fill(role("author"), "Aoi");
  await page.check(role("from-pomelo"));
  await note(page, "A front page that follows purchases");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "idea-text",
  );
  await note(page, "Suggest <b>sizes</b>");
  await page.fill(role("idea-text"), "Half an id");
  await reload(page);
  expect(await page.inputValue(role("author"))).toBe("Aoi");
  expect(await page.inputValue(role("idea-text"))).toBe("Half an id");
  expect(await page.innerText(idea(2, "idea"))).toBe("Suggest <b>sizes</b>");

  await page.click(idea(1, "vote"));
  await page.click(idea(2, "vote"));
  await page.fill(role("author"), "Ren");
  await page.click(idea(2, "vote"));
  await page.selectOption(role("idea-order"), "votes");
  expect(await page.innerText(idea(1, "idea"))).toContain("sizes");
  // The second press takes the vote back; the focus stays with the idea as it moves.
  await page.click(idea(1, "vote"));
  expect(await page.innerText(idea(1, "vote"))).toContain("(1)");
  await page.selectOption(role("idea-order"), "noted");

  await page.click(`${role("ideas")} > li:first-child summary`);
  for (const name of ["customer", "business", "soon"])
    await page.selectOption(idea(1, `criterion-${name}`), "yes");
  await page.selectOption(idea(1, "criterion-data"), "no");
  await page.click(idea(1, "worth"));
  await page.click(idea(2, "later"));
  await reload(page);
  expect(await page.innerText(`${role("ideas")} > li:first-child summary`)).toBe(
    "3 of 5 criteria met, 1 not, 1 not known",
  );
  expect(await page.getAttribute(idea(2, "later"), "aria-pressed")).toBe("true");
  await page.click(idea(1, "make-canvas"));
  const address = await page.getAttribute(idea(1, "open-canvas"), "href");
  expect(address).toMatch(/^\.\/canvas\?canvas=canvas-[0-9a-f]{12}&lang=en$/);
  await reload(page);
  expect(await page.getAttribute(idea(1, "open-canvas"), "href")).toBe(address);
  expect(await page.innerText(role("ideas-count"))).toBe("2 ideas, 1 of them worth a canvas");

  const {name, text} = await download(page, "save-summary");
  expect(name).toBe("workshop.md");
  for (const part of [
    "Fashion shop",
    "same goods every day",
    "Data scientist: Aoi (Invited)",
    "Pomelo",
    "| A front page that follows purchases |  | Aoi | 1 (Aoi) | 3 / 5 | yes | yes | no | ? | yes | yes |",
    "Suggest \\<b\\>sizes\\</b\\>",
    "The third condition was new to us",
  ])
    expect(text).toContain(part);
  await close();
  expect(problems).toEqual([]);
});

it("can be held with the keys alone", async () => {
  const {page, problems, close} = await open();
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 150; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo(role("customerProblem"));
  await page.keyboard.type("They wait too long");
  await tabTo(role("use-understanding"));
  await page.keyboard.press("Enter");
  await page.focus(".workshop-introduction a");
  await tabTo(role("start"));
  await page.keyboard.press("Space");
  await tabTo(role("next"));
  await page.keyboard.press("Enter");
  expect(await page.innerText(role("step-name"))).toBe("What machine learning is");
  await tabTo(role("author"));
  await page.keyboard.type("Aoi");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tell how long it takes");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Offer a slot");
  await page.keyboard.press("Enter");
  await tabTo(idea(1, "vote"));
  await page.keyboard.press("Enter");
  await tabTo(".idea-criteria summary");
  await page.keyboard.press("Enter");
  await tabTo(role("criterion-customer"));
  await page.keyboard.press("ArrowDown");
  await tabTo(idea(1, "worth"));
  await page.keyboard.press("Enter");
  await tabTo(idea(1, "make-canvas"));
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe(
    "open-canvas",
  );
  await tabTo(idea(2, "edit-idea"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.type(" at once");
  await page.keyboard.press("Escape");
  expect(await page.innerText(idea(2, "idea"))).toBe("Offer a slot at once");
  await tabTo(idea(2, "remove-idea"));
  await page.keyboard.press("Enter");
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(1);
  // The focus is on the way back.
  await page.keyboard.press("Enter");
  expect(await page.innerText(idea(2, "idea"))).toBe("Offer a slot at once");
  await close();
  expect(problems).toEqual([]);
});

it("keeps the clock over a reload, while it runs and while it stands", async () => {
  const {page, close} = await open();
  await chooseAgenda(page);
  await page.click(role("start"));
  const begun = Date.now();
  await page.click(role("more"));
  await page.waitForTimeout(2000);
  await reload(page);
  const left = await secondsLeft(page);
  expect(Math.abs(left - (15 * 60 - (Date.now() - begun) / 1000))).toBeLessThan(3);
  await page.click(role("start"));
  const standing = await secondsLeft(page);
  await page.waitForTimeout(1500);
  await reload(page);
  expect(await secondsLeft(page)).toBe(standing);
  expect(await page.innerText(role("clock-whole"))).toContain("The clock stands.");
  await page.click(role("next"));
  await page.click(role("back"));
  expect(await secondsLeft(page)).toBe(standing);
  await page.click(`[data-step="canvas"] ${role("jump")}`);
  expect(await page.innerText(role("step-name"))).toBe("The own canvas");
  expect(await page.isDisabled(role("next"))).toBe(true);
  await close();
});

const late = (): Project => ({
  ...emptyProject(Date.now()),
  shortlist: ["pomelo", "bizreach"],
  product: {name: "Shop", feature: "", customerProblem: "They wait", businessProblem: "They leave"},
  session: {
    agenda,
    roles: [],
    clock: {
      step: "ideas",
      since: new Date(Date.now() - 13 * 60_000).toISOString(),
      spent: {
        "growth-cycle": 600_000,
        "machine-learning": 600_000,
        "reading-a-case": 600_000,
        break: 900_000,
        cases: 600_000,
      },
    },
    notes: {},
  },
  ideas: [
    {...typedIdea({text: "Tell how long it takes", author: "Aoi", cases: ["pomelo"]}), votes: ["Ren", "Mio"]},
    typedIdea({text: "Offer a slot", author: "Ren", cases: []}),
  ],
});

it("says overtime in words, and adds five minutes", async () => {
  const {page, problems, close} = await openKept(late());
  expect(await secondsLeft(page)).toBeLessThanOrEqual(-180);
  expect(await page.innerText(role("clock-state"))).toBe("over time");
  expect(await page.innerText(role("clock-whole"))).toMatch(/^3 min behind · would end at \d\d:\d\d/);
  await page.click(role("more"));
  expect(await page.innerText(role("clock-state"))).toBe("left");
  expect(await secondsLeft(page)).toBeGreaterThan(0);
  await close();
  expect(problems).toEqual([]);
});

it("tells the ear once that a step is over, and nothing every second", async () => {
  const project = late();
  project.session.clock.since = new Date(Date.now() - 10 * 60_000 + 4000).toISOString();
  const {page, close} = await openKept(project);
  await page.evaluate((voice) => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    const node = document.querySelector(voice)!;
    new MutationObserver(() => heard.push(node.textContent)).observe(node, {childList: true});
  }, role("clock-voice"));
  await page.waitForFunction(
    (state) => document.querySelector(state)!.textContent === "over time",
    role("clock-state"),
  );
  await page.waitForTimeout(1500);
  const heard = await page.evaluate(() => (window as unknown as {heard: string[]}).heard);
  expect(heard.filter((text) => text === "Time is up: Noting use cases")).toHaveLength(heard.length);
  expect(heard.length).toBeLessThanOrEqual(1);
  await close();
});

it("shows the projector's window what the facilitator does, and lets it change nothing", async () => {
  const {page, problems, close} = await openKept(late());
  const [second] = await Promise.all([page.context().waitForEvent("page"), page.click(role("projector"))]);
  second.on("pageerror", (error) => problems.push(error.message));
  await second.waitForSelector(`.workshop-projector ${role("countdown")}`);
  const shows = (text: string) =>
    second.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, {timeout: 10_000});
  await shows("Noting use cases");
  await shows("Offer a slot");
  expect(
    await second.$$(":is(.workshop-projector, #observablehq-main) :is(input, textarea, select)"),
  ).toEqual([]);
  await page.fill(role("author"), "Aoi");
  await page.click(idea(2, "vote"));
  await shows("1 vote");
  await note(page, "Show the queue");
  await shows("Show the queue");
  await page.click(role("next"));
  await shows("Sharing and narrowing");
  expect(Math.abs((await secondsLeft(page)) - (await secondsLeft(second)))).toBeLessThanOrEqual(1);
  await second.reload();
  await shows("Show the queue");
  // A closed facilitator's window loses nothing either.
  await page.click(role("next"));
  await shows("The own canvas");
  await reload(page);
  expect(await page.innerText(role("step-name"))).toBe("The own canvas");
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(3);
  await close();
  expect(problems).toEqual([]);
});

it("lets two facilitators work at once without losing what either does", async () => {
  const {page, close} = await openKept(late());
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.waitForSelector(role("idea-text"));
  await page.fill(role("author"), "Aoi");
  await Promise.all(
    [page, second].map(async (each, i) => {
      for (let n = 0; n < 8; n++) await note(each, `Window ${i}, idea ${n}`);
    }),
  );
  for (const each of [page, second])
    await each.waitForFunction(
      (ideas) => document.querySelectorAll(`${ideas} > li`).length === 18,
      role("ideas"),
    );
  await reload(page);
  expect(await page.$$(`${role("ideas")} > li`)).toHaveLength(18);
  await close();
});

it("edits the agenda in place, with undo, and tells what cannot be", async () => {
  const {page, problems, close} = await open();
  await chooseAgenda(page);
  const step = (id: string, name: string) => `[data-step="${id}"] ${role(name)}`;
  const order = () =>
    page.$$eval("[data-step]", (rows) => rows.map((row) => (row as HTMLElement).dataset["step"]));
  expect(await page.innerText(role("agenda-total"))).toContain("115 min planned");
  await page.click(role("edit-agenda"));
  await page.fill(step("break", "step-minutes"), "20");
  expect(await page.innerText(role("agenda-total"))).toContain("120 min planned");
  await page.fill(step("break", "step-minutes"), "0");
  expect(await page.getAttribute(step("break", "step-minutes"), "aria-invalid")).toBe("true");
  expect(await page.innerText('[data-step="break"]')).toContain("Give minutes from 1 to 600.");
  await page.fill(step("ideas", "step-name"), "Brainstorm ");
  await page.fill(step("cases", "step-name"), "");
  await page.focus(step("cases", "step-up"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect((await order()).slice(2, 5)).toEqual(["cases", "reading-a-case", "break"]);
  await page.click(role("add-step"));
  await page.keyboard.type("Closing words");
  await page.click(step("machine-learning", "step-drop"));
  expect(await order()).not.toContain("machine-learning");
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await order()).toContain("machine-learning");
  await reload(page);
  expect(await page.innerText('[data-step="ideas"]')).toContain("Brainstorm");
  expect(await page.innerText('[data-step="cases"]')).toContain("Sharing cases that may apply");
  expect(await page.innerText(".agenda-step:last-child")).toContain("Closing words");
  expect(await page.innerText(role("agenda-total"))).toContain("2 h 10 min planned");
  const {name, text} = await download(page, "save-agenda");
  expect(name).toBe("understanding.yaml");
  const saved = readAgendaYaml(text, {file: name});
  expect(saved.parts[0]!.steps.map(({name}) => name.en)).toContain("Closing words");
  await close();
  expect(problems).toEqual([]);
});

it("reads an agenda from a file, and lists every fault of a bad one without losing the one in use", async () => {
  const {page, problems, close} = await open();
  await chooseAgenda(page);
  await page.click(role("choose-agenda"));
  const file = (text: string, name: string) =>
    page.setInputFiles(role("agenda-file"), {name, mimeType: "text/plain", buffer: Buffer.from(text)});
  await file(
    shipped.replace("minutes: 15", "minutes: 0").replace("activity: ideas", "activity: idea"),
    "bad.yaml",
  );
  await page.waitForSelector(".agenda-faults li");
  const faults = await page.$$eval(".agenda-faults li", (rows) => rows.map((row) => row.textContent));
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(
    /bad\.yaml · parts\.0\.steps\.3\.minutes line \d+:18: Give a number of at least 1\./,
  );
  expect(await page.$$("[data-step]")).toHaveLength(8);
  const short = {
    ...agenda,
    id: "short",
    parts: [{...agenda.parts[0]!, steps: agenda.parts[0]!.steps.slice(0, 2)}],
  };
  await file(JSON.stringify(short, null, "\t"), "short.json");
  await page.waitForFunction(() => document.querySelectorAll("[data-step]").length === 2);
  expect(await page.$$(".agenda-faults li")).toEqual([]);
  await page.click(`${role("undo")}:not([hidden])`);
  expect(await page.$$("[data-step]")).toHaveLength(8);
  await close();
  expect(problems).toEqual([]);
});

it("says so where fewer than two cases are shared, and asks for a name before a vote", async () => {
  const {page, close} = await open({script: kept({"growth-cycle-shortlist": "pomelo"})});
  expect(await page.innerText(role("cases-state"))).toContain("One case is too few");
  await page.click(role("take-out"));
  expect(await page.innerText(role("cases-state"))).toContain("No case is on the shortlist yet");
  await note(page, "An idea of nobody");
  await page.click(idea(1, "vote"));
  expect(await page.innerText(role("idea-said"))).toContain("Give your name first");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["role"])).toBe("author");
  await close();
});

it("says so where the browser forbids storage, and still works", async () => {
  const script = `
    Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }});
    Object.defineProperty(window, "indexedDB", {get() { throw new DOMException("denied", "SecurityError"); }});`;
  const {page, problems, close} = await open({script});
  expect(await page.innerText(role("kept"))).toContain("This browser keeps nothing");
  await chooseAgenda(page);
  await page.click(role("start"));
  await page.fill(role("author"), "Aoi");
  await note(page, "Tell how long it takes");
  await page.click(idea(1, "vote"));
  await page.click(idea(1, "worth"));
  await page.click(idea(1, "make-canvas"));
  await page.waitForSelector(idea(1, "open-canvas"));
  expect(await page.innerText(idea(1, "vote"))).toContain("(1)");
  await close();
  expect(problems).toEqual([]);
});

it.each([
  {width: 360, colorScheme: "light", lang: "ja"},
  {width: 360, colorScheme: "dark", lang: "en"},
  {width: 768, colorScheme: "dark", lang: "ja"},
  {width: 1280, colorScheme: "light", lang: "en"},
] as const)(
  "is sound in the midst of a session at $width px in $colorScheme, $lang",
  async ({lang, ...options}) => {
    const project = late();
    project.session.clock.since = null;
    project.session.roles = [{id: "a", role: "Developer", name: "Ren", invited: true}];
    project.ideas[0]!.chosen = true;
    const opened = await openKept(project, options, `/workshop?lang=${lang}`);
    const {page} = opened;
    await page.click(role("choose-agenda"));
    await page.click(`${role("ideas")} > li:first-child summary`);
    await page.click(idea(2, "edit-idea"));
    expect(await faultsOf(opened)).toEqual([]);
    await page.click(role("edit-agenda"));
    expect(await faultsOf(opened)).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/workshop?view=projector&lang=${lang}`);
    await settle(page);
    const faults = await faultsOf(opened);
    await opened.close();
    expect(faults).toEqual([]);
  },
);
