import type {Locale} from "../domain/texts.js";
import type {CsvRow} from "../domain/toCsv.js";
import {element} from "./element.js";
import {csvFile, saveFile} from "./saveFile.js";
import {standaloneSvg} from "./standaloneSvg.js";
import type {ExportOptions} from "./standaloneSvg.js";

export type PictureFormat = "svg" | "png";
export type ExportFormat = PictureFormat | "csv";

/**
 * An SVG element as a file of either format. A picture is drawn at twice the size. Throws where the browser cannot draw
 * it.
 */
export async function figureFile(
  svg: SVGSVGElement,
  format: PictureFormat,
  options: ExportOptions = {},
): Promise<Blob> {
  const {text, width, height} = standaloneSvg(svg, options);
  const blob = new Blob([text], {type: "image/svg+xml;charset=utf-8"});
  if (format === "svg") return blob;
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((picture) => {
        if (picture === null)
          reject(new Error(`The figure is too large to be a picture: ${width} × ${height} pixels.`));
        else resolve(picture);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Buttons that download a figure as SVG and as PNG, and its numbers as CSV where they are given.
 *
 * @param options.name file name without its ending
 * @param options.rows what is drawn, a row a mark; asked for when the button is pressed
 * @param options.onExport takes the file instead of the browser's download
 */
export function exportButtons(
  svg: SVGSVGElement,
  options: ExportOptions & {
    name: string;
    locale: Locale;
    rows?: () => readonly CsvRow[];
    onExport?: (format: ExportFormat, file: Blob) => void;
  },
): HTMLElement {
  const {
    name,
    locale,
    rows,
    onExport = (format: ExportFormat, file: Blob) => saveFile(`${name}.${format}`, file),
  } = options;
  const row = element("span", {class: "export-buttons"});
  const add = (format: ExportFormat, label: string, make: () => Blob | Promise<Blob>) => {
    const button = element(
      "button",
      {type: "button", class: "figure-button", "aria-label": label},
      format.toUpperCase(),
    );
    button.addEventListener("click", () => {
      void Promise.resolve(make()).then((file) => onExport(format, file));
    });
    row.append(button);
  };
  for (const format of ["svg", "png"] as const) {
    const upper = format.toUpperCase();
    add(format, locale === "ja" ? `図を${upper}で保存` : `Download the figure as ${upper}`, () =>
      figureFile(svg, format, options),
    );
  }
  if (rows !== undefined)
    add("csv", locale === "ja" ? "図の数値をCSVで保存" : "Download the figure's numbers as CSV", () =>
      csvFile(rows()),
    );
  return row;
}
