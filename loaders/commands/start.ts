import {buildSite} from "../site/buildSite.js";
import {BuildError} from "../site/buildError.js";
import {listen} from "../site/listen.js";
import {siteServer} from "../site/serve.js";

/** `npm start`: builds the site and serves it at a local address until it is stopped. `PORT` chooses where, 3000 by default. */
const base = process.env["SITE_BASE"] ?? "/";
try {
  await buildSite({root: "src", output: "dist", base}, (line) => console.log(line));
  const port = await listen(siteServer("dist", base), Number(process.env["PORT"] ?? 3000));
  console.log(`\nGrowth Cycle Notebook: http://127.0.0.1:${port}${base}\n(stop with Ctrl+C)`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
