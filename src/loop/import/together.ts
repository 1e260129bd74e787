import {DataError} from "../../domain/errors.js";

/**
 * Both results; where both fail by faults in files, the faults of both.
 *
 * @throws (rejects) {DataError} with all faults, or the first other error.
 * @example
 * const [series, releases] = await together([readSeries(), readReleases()]);
 */
export async function together<A, B>(promises: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const settled = await Promise.allSettled(promises);
  const errors = settled
    .filter((outcome) => outcome.status === "rejected")
    .map(({reason}): unknown => reason);
  if (errors.length === 0) return await Promise.all(promises);
  if (!errors.every((error) => error instanceof DataError))
    throw errors.find((error) => !(error instanceof DataError));
  throw new DataError(errors.flatMap(({faults}) => faults));
}
