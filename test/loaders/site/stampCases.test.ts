import {expect, it} from "vitest";
import {caseTemplate} from "../../../loaders/site/caseTemplate.js";
import {casePage} from "../../../loaders/site/stampCases.js";

const template = [
  `<link rel="modulepreload" href="../_import/bundles/cases-${caseTemplate}-3QAY.js">`,
  `registerFile("./${caseTemplate}.json", {"name":"./${caseTemplate}.json","path":"../_file/cases/${caseTemplate}.0123abcd.json","lastModified":5,"size":2});`,
  `FileAttachment(\`./\${"${caseTemplate}"}.json\`).json()`,
].join("\n");

it("names the case and its own file, and keeps the bundle that all cases share", () => {
  expect(casePage(template, {id: "pomelo", hash: "27310c03", size: 3640}).split("\n")).toEqual([
    `<link rel="modulepreload" href="../_import/bundles/cases-${caseTemplate}-3QAY.js">`,
    'registerFile("./pomelo.json", {"name":"./pomelo.json","path":"../_file/cases/pomelo.27310c03.json","lastModified":5,"size":3640});',
    'FileAttachment(`./${"pomelo"}.json`).json()',
  ]);
});

it("refuses a template that Framework writes in another way", () => {
  expect(() => casePage("registerFile()", {id: "pomelo", hash: "27310c03", size: 1})).toThrow(/expected/);
});
