import type {Answer} from "../../../../src/domain/project/answers/answer.js";
import {isKnownWords} from "../../../../src/domain/project/answers/knownWords.js";
import {blockOf} from "../../../../src/domain/project/answers/blockNames.js";
import {verdictOf} from "../../../../src/domain/project/answers/conditionNames.js";

/** Letters and digits alone, in one width and case. */
const bare = (text: string) =>
  text
    .replace(/&(?:lt|gt|amp|quot|nbsp);/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, "");

/**
 * What stands in an answer and in nothing that was read of it: stretches between marks, but for names of blocks, labels that every answer
 * has, verdicts, numbers of lists and languages of fences.
 */
export function lostSegments(markdown: string, {ideas, cards, checks, unread}: Answer): string[] {
  const kept = [
    ...ideas.flatMap(({text, persona = ""}) => [text, persona]),
    ...cards.map(({text}) => text),
    ...checks.flatMap(({text, improvement}) => [text, improvement]),
    ...unread.map(({text}) => text),
  ]
    .map(bare)
    .join("\n");
  return markdown
    .replace(/(?!\t)[\p{Cf}]/gu, "")
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:>\s*)*```\w*$/.test(line))
    .filter((line) => blockOf(line) === null && !isKnownWords(line))
    .flatMap((line) => line.split(/[|*_`#:\uff1a【】()\uff08\uff09→]|<br>|\s[–—-]\s/u))
    .map((segment) =>
      segment.replace(/^\s*(?:[-+>■]\s+)*(?:[(\uff08]?[0-9\uff10-\uff19]{1,2}[.)\uff09、]|[①-⑳])?/u, ""),
    )
    .filter(
      (segment) =>
        bare(segment) !== "" &&
        !kept.includes(bare(segment)) &&
        blockOf(segment) === null &&
        !isKnownWords(segment) &&
        !/^\d{1,2}$/.test(bare(segment)) &&
        !kept.includes(bare(verdictOf(segment.trim()).rest)) &&
        !/^(?:なし|特になし|none|ペルソナ.?|persona.?|.?回目)$/iu.test(bare(segment)),
    );
}
