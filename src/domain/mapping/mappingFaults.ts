import {measureNames} from "../links.js";
import {manifestSchema} from "../loop.js";
import type {MappedColumn, Mapping} from "../mapping.js";
import type {TableDescription} from "../tableDescription.js";
import {columnFaults} from "./columnFaults.js";
import {faultWords} from "./faultWords.js";
import type {MappingFault} from "./mappingFault.js";
import {measureFaults} from "./measureFaults.js";
import {tableFaults} from "./tableFaults.js";

/**
 * All that must be put right before a mapping can be used, as far as the rows that were read tell: none means that the files can be
 * imported, which reads every row and may find more. Tables of which nothing is taken are not checked.
 *
 * @param options.confirmed Paths of fields that a person has set; a date or number form that could be read in two ways is then settled.
 * @example
 * mappingFaults(mapping, [description]) // [{path: "tables.0.dateForm", file: "weeks.csv", column: "week", value: "03/04/2024", text}]
 */
export function mappingFaults(
  mapping: Mapping,
  tables: readonly TableDescription[],
  {confirmed = []}: {confirmed?: readonly string[]} = {},
): MappingFault[] {
  const fieldOf = fields(mapping);
  const {cadence, id} = mapping.manifest;
  const read = mapping.tables.flatMap((table, at): MappingFault[] => {
    if (table.columns.length === 0) return [];
    const path = `tables.${at}`;
    const description = tables.find(({file}) => file === table.file);
    if (description === undefined) return [{path: `${path}.time`, file: table.file, text: faultWords.noFile}];
    return [
      ...tableFaults(table, description, {path, cadence, confirmed}),
      ...table.columns.flatMap((column) => columnFaults(column, table, description, fieldOf(column, path))),
    ];
  });
  return [
    ...(id !== undefined && !manifestSchema.shape.id.safeParse(id).success
      ? [{path: "manifest.id", value: id, text: faultWords.badId}]
      : []),
    ...read,
    ...nameFaults(mapping, fieldOf),
    ...measureFaults(mapping, tables),
  ];
}

/** The field that chose a column: that of its measure, else the covariates, else the table's columns. */
function fields({manifest: {measures, covariates}}: Mapping) {
  return ({to}: MappedColumn, tablePath: string): string => {
    const name = measureNames.find((each) => measures[each]?.column === to || measures[each]?.se === to);
    if (name !== undefined) return `manifest.measures.${name}.column`;
    return covariates.includes(to) ? "manifest.covariates" : `${tablePath}.columns`;
  };
}

function nameFaults({tables}: Mapping, fieldOf: ReturnType<typeof fields>): MappingFault[] {
  const seen = new Set<string>();
  return tables.flatMap(({file, columns}, at) =>
    columns.flatMap((column): MappingFault[] => {
      const path = fieldOf(column, `tables.${at}`);
      const isTaken = seen.has(column.to);
      seen.add(column.to);
      if (column.to === "period") return [{path, file, text: faultWords.reservedName}];
      return isTaken ? [{path, file, text: faultWords.sameName(column.to)}] : [];
    }),
  );
}
