import {parseArgs} from "node:util";

/** Thrown where a command line cannot be understood; the message says what would be right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

export const usage = `Usage: npm run -s analyze -- <folder> [options]

  <folder>               a loop's folder, e.g. data/kpi/movielens-100k

  --format <format>      text (default), json or markdown
  --level <share>        confidence level of the intervals, between 0 and 1
  --equivalence <size>   elasticities closer to 0 than this count as none
  --max-lag <periods>    longest lag that is tried
  --draws <number>       random draws behind the intervals
  --seed <number>        seed of the draws
  --help                 this text`;

const formats = ["text", "json", "markdown"] as const;

export interface AnalyzeCommand {
  folder: string;
  format: (typeof formats)[number];
  /** Only what was given; the rest is left to the analysis. */
  options: {level?: number; equivalence?: number; maxLag?: number; draws?: number; seed?: number};
}

const numberOptions = {
  level: {key: "level", right: "a share between 0 and 1", accepts: (x: number) => x > 0 && x < 1},
  equivalence: {key: "equivalence", right: "a number of at least 0", accepts: (x: number) => x >= 0},
  "max-lag": {key: "maxLag", right: "a whole number of at least 1", accepts: isCount},
  draws: {key: "draws", right: "a whole number of at least 1", accepts: isCount},
  seed: {
    key: "seed",
    right: "a whole number from 0 to 4294967295",
    accepts: (x: number) => Number.isInteger(x) && x >= 0 && x < 2 ** 32,
  },
} as const;

function isCount(x: number) {
  return Number.isInteger(x) && x >= 1;
}

/**
 * Reads the command line of `npm run analyze`.
 *
 * @param args Arguments after the command's name.
 * @returns The command, or "help".
 * @throws {UsageError} at an unknown option, a value that is out of range, or other than one folder.
 * @example
 * parseAnalyzeOptions(["data/kpi/shop", "--level", "0.9"]) // {folder: "data/kpi/shop", format: "text", options: {level: 0.9}}
 */
export function parseAnalyzeOptions(args: string[]): AnalyzeCommand | "help" {
  const {values, positionals} = parse(args);
  if (values.help) return "help";
  if (positionals.length !== 1)
    throw new UsageError(
      `Name one folder; found ${positionals.length === 0 ? "none" : positionals.join(", ")}.`,
    );
  const format = formats.find((each) => each === values.format);
  if (format === undefined)
    throw new UsageError(`Invalid --format: ${values.format}; use ${formats.join(", ")}.`);
  const options: AnalyzeCommand["options"] = {};
  for (const [name, {key, right, accepts}] of Object.entries(numberOptions)) {
    const text = values[name as keyof typeof numberOptions];
    if (text === undefined) continue;
    const value = text.trim() === "" ? NaN : Number(text);
    if (!accepts(value)) throw new UsageError(`Invalid --${name}: ${text}; use ${right}.`);
    options[key] = value;
  }
  return {folder: positionals[0], format, options};
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: {type: "string", default: "text"},
        level: {type: "string"},
        equivalence: {type: "string"},
        "max-lag": {type: "string"},
        draws: {type: "string"},
        seed: {type: "string"},
        help: {type: "boolean", short: "h", default: false},
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s/)[0]}.`);
  }
}
