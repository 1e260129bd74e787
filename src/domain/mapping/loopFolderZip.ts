import {strToU8, zipSync} from "fflate";

/**
 * A loop's folder as a ZIP file, ready to unpack into `data/kpi/`. The same files give the same bytes: every file carries the same time,
 * 1 January 1980, the first that ZIP knows.
 *
 * @param folder Text by file name.
 * @param id Name of the folder.
 * @see PKWARE, .ZIP File Format Specification, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @example
 * saveFile("my-product.zip", new Blob([loopFolderZip({"loop.yaml": manifest, "series.csv": series}, "my-product")]))
 */
export function loopFolderZip(folder: Readonly<Record<string, string>>, id: string): Uint8Array<ArrayBuffer> {
  const names = Object.keys(folder).toSorted();
  // fflate writes the time of day at the reader's place, which is what this date is made of.
  const mtime = new Date(1980, 0, 1);
  const files = Object.fromEntries(names.map((name) => [`${id}/${name}`, strToU8(folder[name]!)]));
  return zipSync(files, {mtime, level: 6}) as Uint8Array<ArrayBuffer>;
}
