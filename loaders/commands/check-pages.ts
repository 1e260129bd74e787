import {checkPages} from "../site/checkPages.js";

/** `npm run check-pages`: the type errors of the pages' code, each with its place in the page. */
const errors = await checkPages("src");
for (const error of errors) console.error(error);
console.log(`${errors.length} type errors in pages`);
if (errors.length > 0) process.exitCode = 1;
