import {canvasCredit} from "../../domain/canvas.js";
import {ideaCriteria} from "../../domain/project/idea.js";
import {criteriaCount, sortedIdeas} from "../../domain/project/ideaEdits.js";
import type {Project} from "../../domain/project/project.js";
import {sessionTimes} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate} from "../format.js";
import {lengthText} from "./clockTexts.js";
import {criterionWords, ideasWords} from "./ideasWords.js";
import {outputsWords as words} from "./outputsWords.js";
import {preparationWords} from "./preparationWords.js";
import {sharedCases} from "./sharedCase.js";
import type {SharedCase} from "./sharedCase.js";

/**
 * A session as Markdown: problems, roles, shared cases, ideas with votes and criteria, canvases, time planned and taken, notes. What people
 * wrote is text in it, never markup.
 *
 * @param options.now Milliseconds since 1970.
 * @see GitHub Flavored Markdown, https://github.github.com/gfm/
 * @example
 * sessionMarkdown(project, {cases, now: Date.now(), locale: "en"}) // "# Summary of the workshop\n…"
 */
export function sessionMarkdown(
  project: Project,
  {cases, now, locale}: {cases: readonly SharedCase[]; now: number; locale: Locale},
): string {
  const {product, session, canvases, shortlist} = project;
  const nothing = words.nothing[locale];
  const orNothing = (lines: readonly string[]) => (lines.length === 0 ? [nothing] : lines);
  const section = (title: string, lines: readonly string[]) => [`## ${title}`, "", ...orNothing(lines), ""];
  const fact = (name: string, value: string) => `- **${name}**: ${value.trim() === "" ? "–" : plain(value)}`;
  const day = new Date(now);
  const iso = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return [
    `# ${words.summary[locale]}${product.name.trim() === "" ? "" : `: ${plain(product.name)}`}`,
    "",
    formatDate(iso, locale),
    "",
    ...section(words.problems[locale], [
      fact(preparationWords.feature[locale], product.feature),
      fact(`① ${preparationWords.customerProblem[locale]}`, product.customerProblem),
      fact(`② ${preparationWords.businessProblem[locale]}`, product.businessProblem),
    ]),
    ...section(
      words.roles[locale],
      session.roles.map(
        ({role, name, invited}) =>
          `- ${
            [role, name]
              .filter((part) => part.trim() !== "")
              .map(plain)
              .join(": ") || "–"
          } (${preparationWords[invited ? "invited" : "notInvited"][locale]})`,
      ),
    ),
    ...section(
      words.cases[locale],
      sharedCases(shortlist, cases).map(
        ({entry}) =>
          `- **${plain(entry.organisation[locale])}: ${plain(entry.title[locale])}** – ${plain(entry.mechanism[locale])}`,
      ),
    ),
    ...section(words.ideas[locale], ideaLines(project, locale)),
    ...section(words.canvases[locale], [
      ...canvases.map(({title}) => `- ${title.trim() === "" ? words.untitled[locale] : plain(title)}`),
      ...(canvases.length === 0 ? [] : ["", canvasCredit]),
    ]),
    ...section(words.times[locale], timeLines(project, now, locale)),
    ...section(words.notes[locale], noteLines(project, locale)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function ideaLines({ideas}: Project, locale: Locale): string[] {
  if (ideas.length === 0) return [];
  const answer = (value: boolean | null, unknown: string) =>
    value === null ? unknown : words[value ? "yes" : "no"][locale];
  return table(
    [
      words.idea[locale],
      ideasWords.persona[locale],
      words.author[locale],
      words.votes[locale],
      words.criteria[locale],
      ...ideaCriteria.map((name) => criterionWords[name][locale]),
      words.chosen[locale],
    ],
    sortedIdeas(ideas, "votes").map((idea) => [
      idea.text,
      idea.persona ?? "",
      idea.author,
      idea.votes.length === 0 ? "0" : `${idea.votes.length} (${idea.votes.join(", ")})`,
      `${criteriaCount(idea).yes} / ${ideaCriteria.length}`,
      ...ideaCriteria.map((name) => answer(idea.criteria[name], "?")),
      answer(idea.chosen, words.open[locale]),
    ]),
  );
}

function timeLines({session: {agenda, clock}}: Project, now: number, locale: Locale): string[] {
  if (agenda === null) return [];
  const times = sessionTimes(agenda, clock, now);
  const row = (name: string, planned: number, spent: number) => [
    name,
    lengthText(planned, locale),
    lengthText(spent, locale),
  ];
  return table(
    [words.step[locale], words.planned[locale], words.taken[locale]],
    [
      ...times.steps.map(({step, planned, spent}) => row(step.name[locale], planned, spent)),
      row(words.total[locale], times.planned, times.spent),
    ],
  );
}

function noteLines({session: {agenda, notes}}: Project, locale: Locale): string[] {
  const names = new Map(
    agenda?.parts.flatMap(({steps}) => steps.map(({id, name}) => [id, name[locale]] as const)) ?? [],
  );
  // In the order of the agenda; notes of steps that it has no more come last.
  const ids = [...names.keys(), ...Object.keys(notes).filter((id) => !names.has(id))];
  return ids.flatMap((id) => {
    const note = Object.hasOwn(notes, id) ? notes[id]!.trim() : "";
    if (note === "") return [];
    return [
      `### ${plain(names.get(id) ?? id)}`,
      "",
      ...note.split("\n").map((line) => `${plain(line)}  `),
      "",
    ];
  });
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => "---"), ...rows].map(
    (cells, i) => `| ${cells.map((cell) => (i === 1 ? cell : plain(cell))).join(" | ")} |`,
  );

/** A text on one line in which nothing is markup. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1");
