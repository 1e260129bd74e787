import type {LoopDataset} from "./loop.js";
import {measureNames} from "./links.js";
import type {ColumnTable, TableColumn} from "./toArrow.js";

export const loopTableNames = [
  "loops",
  "measures",
  "series",
  "releases",
  "learning_curve",
  "experiments",
] as const;
export type LoopTableName = (typeof loopTableNames)[number];

/**
 * Any number of loops as six tables, told apart by `loop_id`, for asking in SQL.
 *
 * `series` is long: one row a loop, column and period. It holds every period of the loop's calendar, with a missing value where
 * there is none, so that k rows back are k periods back.
 *
 * @example
 * const {series} = loopTables([loop]);
 * series.value.values // [120, NaN, 131]
 */
export function loopTables(loops: readonly LoopDataset[]): Record<LoopTableName, ColumnTable> {
  const ids = <T>(rows: (loop: LoopDataset) => readonly T[]) => ({
    type: "text" as const,
    values: loops.flatMap((loop) => rows(loop).map(() => loop.id)),
  });
  const column = <T>(rows: (loop: LoopDataset) => readonly T[]) => {
    const all = loops.flatMap(rows);
    return <K extends TableColumn["type"]>(type: K, value: (row: T) => string | number | boolean | null) => ({
      type,
      values: all.map(value),
    });
  };
  const loop = column((each) => [each]);
  const measure = column(measureRows);
  const value = column(seriesRows);
  const release = column((each) => each.releases);
  const point = column((each) => each.learningCurve);
  const arm = column(armRows);
  return {
    loops: {
      loop_id: ids((each) => [each]),
      title_en: loop("text", ({title}) => title.en),
      title_ja: loop("text", ({title}) => title.ja),
      product: loop("text", ({product}) => product),
      synthetic: loop("flag", ({synthetic}) => synthetic),
      cadence: loop("text", ({cadence}) => cadence),
      source: loop("text", ({source, generator}) => source ?? generator ?? null),
    },
    measures: {
      loop_id: ids(measureRows),
      measure: measure("text", ({name}) => name),
      name: measure("text", (row) => row.column),
      unit: measure("text", ({unit}) => unit),
      better: measure("text", ({better}) => better),
      transform: measure("text", ({transform}) => transform),
      kind: measure("text", (row) => ("kind" in row ? row.kind : null)),
    },
    series: {
      loop_id: ids(seriesRows),
      name: value("text", ({name}) => name),
      period: value("date", ({period}) => period),
      value: value("number", (row) => row.value),
    },
    releases: {
      loop_id: ids((each) => each.releases),
      period: release("date", ({period}) => period),
      model_version: release("text", ({modelVersion}) => modelVersion),
      training_rows: release("number", ({trainingRows}) => trainingRows),
      quality: release("number", ({quality}) => quality),
      quality_se: release("number", ({qualitySe}) => qualitySe),
      note: release("text", ({note}) => note),
    },
    learning_curve: {
      loop_id: ids((each) => each.learningCurve),
      n: point("number", ({n}) => n),
      score: point("number", ({score}) => score),
      se: point("number", ({se}) => se ?? null),
    },
    experiments: {
      loop_id: ids(armRows),
      id: arm("text", ({id}) => id),
      link: arm("text", ({link}) => link),
      metric: arm("text", ({metric}) => metric),
      start: arm("date", ({start}) => start || null),
      end: arm("date", ({end}) => end || null),
      arm: arm("text", (row) => row.arm),
      n: arm("number", ({n}) => n),
      mean: arm("number", (row) => ("mean" in row ? row.mean : null)),
      sd: arm("number", (row) => ("sd" in row ? row.sd : null)),
      successes: arm("number", (row) => ("successes" in row ? row.successes : null)),
      exposure: arm("number", ({exposure}) => exposure),
    },
  };
}

const measureRows = ({measures}: LoopDataset) =>
  measureNames.flatMap((name) => (measures[name] === undefined ? [] : [{...measures[name], name}]));

const seriesRows = ({columns, periods}: LoopDataset) =>
  Object.entries(columns).flatMap(([name, values]) =>
    values.map((value, i) => ({name, period: periods[i], value})),
  );

const armRows = ({experiments}: LoopDataset) =>
  experiments.flatMap(({control, treatment, exposure, ...experiment}) => [
    {...experiment, arm: "control", ...control, exposure: 0},
    {...experiment, arm: "treatment", ...treatment, exposure},
  ]);
