import {gzipSync, zipSync, strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import {detectFormat} from "../../src/files/detectFormat.js";
import {faultsOf} from "./testFiles.js";

const detect = (name: string, ...bytes: BlobPart[]) => detectFormat(new File(bytes, name));
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const OLE = latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

describe("detectFormat", () => {
  it.each<[string, string, BlobPart]>([
    ["csv", "a.json.csv", "a,b\n"],
    ["csv", "no ending", "{not json}\n"],
    ["json-lines", "a.txt", '{ "a": 1}\n'],
    ["json-lines", "a.json", "1\n"],
    ["parquet", "a.bin", "PAR1...."],
    ["arrow", "a.bin", "ARROW1\0\0"],
    ["arrow", "a.bin", Uint8Array.of(255, 255, 255, 255, 16, 1, 0, 0)],
    ["xlsx", "a.bin", zipSync({"xl/workbook.xml": strToU8("<workbook/>")}) as BlobPart],
  ])("finds %s in %s", async (format, name, bytes) => {
    expect(await detect(name, bytes)).toBe(format);
  });

  it.each<[string, string, BlobPart[], RegExp]>([
    ["a picture", "a.csv", [latin1("\x89PNG\r\n\x1a\n")], /^Is a picture, not a table/],
    ["a PDF", "report.csv", ["%PDF-1.7"], /^Is a PDF, not a table/],
    ["a web page", "export.csv", ["\n<!DOCTYPE html><table>"], /^Is a web page or XML/],
    ["an archive", "a.xlsx", [zipSync({"a.csv": strToU8("a,b")}) as BlobPart], /^Is compressed/],
    ["a packed CSV", "a.csv.gz", [gzipSync(strToU8("a,b\n1,2")) as BlobPart], /^Is compressed/],
    ["an old workbook", "a.xls", [OLE, "Workbook"], /old kind \(\.xls\)/],
    ["a locked workbook", "a.xlsx", [OLE, [..."EncryptedPackage"].join("\0")], /protected by a password/],
    ["text with another ending", "a.parquet", ["a,b\n"], /^Ends in \.parquet but/],
    ["nothing", "a.csv", [], /^Is empty/],
  ])("refuses %s and says what to do, in both languages", async (_, name, bytes, message) => {
    const [fault] = await faultsOf(() => detect(name, ...bytes));
    expect(fault!.message).toMatch(message);
    expect(fault!.messageJa).toMatch(/。$/);
  });
});
