import {spawn} from "node:child_process";
import {frameworkCommand, frameworkEnvironment} from "../site/framework.js";
import {prepareCache} from "../site/npmStubs.js";

/** `npm run preview`: Framework's live preview, which shows a page again as soon as it is saved. Further arguments are Framework's. */
await prepareCache("src");
const args = [frameworkCommand, "preview", "--no-open", ...process.argv.slice(2)];
const preview = spawn(process.execPath, args, {env: frameworkEnvironment, stdio: "inherit"});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));
preview.on("exit", (code) => (process.exitCode = code ?? 1));
