import {BuildError} from "../site/buildError.js";
import {buildSite} from "../site/buildSite.js";

/** `npm run build`: the site in `dist/`, or every reason why not and a non-zero exit. */
try {
  await buildSite({root: "src", output: "dist", base: process.env["SITE_BASE"] ?? "/"}, (line) =>
    console.log(line),
  );
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
