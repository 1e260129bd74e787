import type {MetricRole} from "../../analysis/metric/metricTable.js";
import type {Cadence, Measure, Row} from "../../domain/loop.js";

/** What a column of a person's own table can be. `labels` are rows that a period added, `labels_so_far` all rows at hand. */
export const columnUses = [
  "ignore",
  "period",
  "candidate",
  "experience",
  "retention",
  "revenue",
  "model_quality",
  "labels",
  "labels_so_far",
  "driver",
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** How a column is to be read. */
export interface ColumnChoice {
  use: ColumnUse;
  transform: Measure["transform"];
  better: Measure["better"];
}

/** A person's own table with what each column is, kept while it is edited. */
export interface MetricDraft {
  /** Name of the file, for faults. */
  file: string;
  names: string[];
  rows: Row[];
  columns: Record<string, ColumnChoice>;
  cadence: Cadence;
}

/** What a draft still lacks before it can be checked. */
export type DraftProblem =
  {kind: "no-period" | "no-candidate" | "nothing-to-hold-against"} | {kind: "twice"; use: ColumnUse};

const roleOf: Partial<Record<ColumnUse, MetricRole>> = {
  experience: "experience",
  retention: "retention",
  revenue: "revenue",
  model_quality: "model_quality",
  labels: "labels",
  labels_so_far: "labels",
};

/**
 * What a draft still lacks; empty where it can be checked.
 *
 * @example
 * draftProblems(draft) // [{kind: "no-candidate"}]
 */
export function draftProblems({names, columns}: Pick<MetricDraft, "names" | "columns">): DraftProblem[] {
  const uses = names.map((name) => columns[name].use);
  const roles = uses.map((use) => roleOf[use] ?? use);
  const once = uses.filter((use) => use === "period" || roleOf[use] !== undefined);
  const twice = once.filter((use, i) => once.findIndex((other) => same(other, use)) < i);
  return [
    ...(uses.includes("period") ? [] : [{kind: "no-period" as const}]),
    ...(uses.includes("candidate") ? [] : [{kind: "no-candidate" as const}]),
    ...(roles.some((role) => Object.values(roleOf).includes(role as MetricRole))
      ? []
      : [{kind: "nothing-to-hold-against" as const}]),
    ...twice.map((use) => ({kind: "twice" as const, use})),
  ];
}

const same = (a: ColumnUse, b: ColumnUse) => (roleOf[a] ?? a) === (roleOf[b] ?? b);

/**
 * A draft as a manifest and rows, ready for `parseMetricTable`.
 *
 * @throws Nothing; a draft with problems gives a manifest that is refused.
 * @example
 * const {manifest, rows} = draftTable(draft);
 * parseMetricTable(manifest, rows, {file: draft.file});
 */
export function draftTable({file, names, rows, columns, cadence}: MetricDraft): {
  manifest: unknown;
  rows: Row[];
} {
  const used = (use: ColumnUse) => names.filter((name) => columns[name].use === use);
  const measure = (column: string) => ({
    column,
    unit: columns[column].transform === "logit" ? "share" : "–",
    transform: columns[column].transform,
    better: columns[column].better,
  });
  const against = Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      const {use} = columns[name];
      const role = roleOf[use];
      if (role === undefined) return [];
      const kind = use === "labels_so_far" ? {kind: "stock"} : use === "labels" ? {kind: "flow"} : {};
      return [[role, {...measure(name), ...kind}]];
    }),
  );
  const [period] = used("period");
  return {
    manifest: {
      id: "own",
      title: {en: file, ja: file},
      cadence,
      candidates: used("candidate").map(measure),
      held_against: against,
      covariates: used("driver"),
    },
    rows: period === "period" ? rows : rows.map((row) => ({...row, period: row[period]})),
  };
}
