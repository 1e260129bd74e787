import type {Statement} from "../port.js";

/**
 * A loop's learning curve: `n`, `score`, `se`, in order of size.
 *
 * @example
 * learningCurveOf("movielens-100k")
 */
export const learningCurveOf = (loopId: string): Statement => ({
  sql: "SELECT n, score, se FROM learning_curve WHERE loop_id = ? ORDER BY n",
  params: [loopId],
});

/**
 * A loop's releases in order of time: `period`, `model_version`, `training_rows`, `quality`, `quality_se`, `note`.
 *
 * @example
 * releasesOf("fashion-store")
 */
export const releasesOf = (loopId: string): Statement => ({
  sql: "SELECT * EXCLUDE (loop_id) FROM releases WHERE loop_id = ? ORDER BY period",
  params: [loopId],
});

/**
 * The arms of a loop's experiments, control before treatment.
 *
 * @example
 * experimentsOf("fashion-store")
 */
export const experimentsOf = (loopId: string): Statement => ({
  sql: 'SELECT * EXCLUDE (loop_id) FROM experiments WHERE loop_id = ? ORDER BY "start", id, arm',
  params: [loopId],
});
