import type {Locale} from "../domain/texts.js";
import {standaloneSvg} from "./standaloneSvg.js";
import type {ExportOptions} from "./standaloneSvg.js";

export type ExportFormat = "svg" | "png";

/**
 * An SVG element as a file of either format. A picture is drawn at twice the size. Throws where the browser cannot draw
 * it.
 */
export async function figureFile(
  svg: SVGSVGElement,
  format: ExportFormat,
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
 * Two buttons that download a figure as SVG and as PNG.
 *
 * @param options.name file name without its ending
 * @param options.onExport takes the file instead of the browser's download
 */
export function exportButtons(
  svg: SVGSVGElement,
  options: ExportOptions & {
    name: string;
    locale: Locale;
    onExport?: (format: ExportFormat, file: Blob) => void;
  },
): HTMLElement {
  const {name, locale, onExport = download(name)} = options;
  const row = document.createElement("span");
  row.className = "export-buttons";
  row.style.cssText = "display: inline-flex; gap: 8px";
  for (const format of ["svg", "png"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "figure-button";
    button.textContent = format.toUpperCase();
    button.setAttribute(
      "aria-label",
      locale === "ja"
        ? `図を${format.toUpperCase()}で保存`
        : `Download the figure as ${format.toUpperCase()}`,
    );
    button.addEventListener("click", () => {
      void figureFile(svg, format, options).then((file) => onExport(format, file));
    });
    row.append(button);
  }
  return row;
}

function download(name: string) {
  return (format: ExportFormat, file: Blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${name}.${format}`;
    link.click();
    // The browser reads the address after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
}
