import {fileURLToPath} from "node:url";

/**
 * Path of a folder of the repository's data, wherever a command is run.
 *
 * @example
 * dataFolder("kpi") // "/home/me/growth-cycle/data/kpi"
 */
export const dataFolder = (name: "kpi" | "cases" | "agendas") =>
  fileURLToPath(new URL(`../data/${name}`, import.meta.url));
