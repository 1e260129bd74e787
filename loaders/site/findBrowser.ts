import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";

/** Chromium without a window comes first: it draws no frame of its own, and the tests take half the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * The browser that the tests drive: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one that Playwright has downloaded.
 *
 * @returns its path, or null where there is none
 * @example
 * findBrowser() // "/usr/bin/chromium"
 */
export function findBrowser(): string | null {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") return existsSync(chosen) ? chosen : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return installed.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser, or installs one: with apt where the system is Debian's and we are root, with Playwright's own download elsewhere.
 *
 * @throws Error that says what to install, where that does not work either
 * @example
 * ensureBrowser(console.log)
 */
export function ensureBrowser(report: (line: string) => void): string {
  const found = findBrowser();
  if (found !== null) return found;
  const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  try {
    report("installing Chromium for the browser tests");
    if (isDebianRoot) {
      run("apt-get", "update", "-qq");
      run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell");
    } else run(process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium");
  } catch (cause) {
    throw new Error("No browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.", {cause});
  }
  const installed = findBrowser();
  if (installed === null)
    throw new Error("No browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.");
  return installed;
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {stdio: "inherit", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}});
}
