import {DataError} from "../../domain/errors.js";

/**
 * Both results; where both fail by faults in files, the faults of both.
 *
 * @throws (rejects) {DataError} with all faults, or the first other error.
 * @example
 * const [series, releases] = await together([readSeries(), readReleases()]);
 */
export async function together<A, B>(promises: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const errors: unknown[] = [];
  const collect = (error: unknown) => void errors.push(error);
  await Promise.all(promises.map((promise) => promise.catch(collect)));
  if (errors.length === 0) return await Promise.all(promises);
  if (!errors.every((error) => error instanceof DataError))
    throw errors.find((error) => !(error instanceof DataError));
  throw new DataError(errors.flatMap(({faults}) => faults));
}
