import type {Box, Layout} from "./slots.js";
import {cardHeight, chipHeight, legendHeight, middleHeight, rowsHeight} from "./slots.js";

const widestContent = 1180;
const widest = 20;
/** Straight run for a head on the widest stroke. */
const run = 28;

/**
 * The cycle as a ring: experience on top, the KPI lower right, the model lower left, training rows below between them.
 * Columns are mirror images, so only the left one is computed.
 */
export function ring(width: number): Layout {
  const content = Math.min(width, widestContent);
  const left = (width - content) / 2;
  const right = width - left;
  const centre = width / 2;
  const roomy = (content - 640) / (widestContent - 640);
  const between = (narrow: number, wide: number) => narrow + (wide - narrow) * roomy;

  const header: Box = {x: left + 2, y: 0, width: content - 4, height: 46};
  const cardWidth = between(184, 224);
  const topWidth = between(184, 240);
  const rowsWidth = between(180, 224);
  const chipWidth = between(152, 236);
  // Arrows of conditions 1 and 2 rise beside their chips, so the chip's width and the stroke decide where.
  const axis = left + 2 + chipWidth + widest / 2 + 12;
  const cardX = left + between(2, axis - left - cardWidth / 2);

  const customer: Box = {x: centre - topWidth / 2, y: 54, width: topWidth, height: cardHeight};
  const middleWidth = Math.min(430, 2 * (centre - Math.max(cardX + cardWidth, axis + widest / 2) - 14));
  const middle: Box = {
    x: centre - middleWidth / 2,
    y: customer.y + cardHeight + 12,
    width: middleWidth,
    height: middleHeight(middleWidth),
  };
  const drop = between(62, 78);
  const cardsBottom = middle.y + middle.height - 4;
  const cardY = cardsBottom - cardHeight;
  const model: Box = {x: cardX, y: cardY, width: cardWidth, height: cardHeight};
  const business: Box = {...model, x: left + right - cardX - cardWidth};
  const level = cardsBottom + drop;
  const rows: Box = {x: centre - rowsWidth / 2, y: level - 42, width: rowsWidth, height: rowsHeight};

  const firstChip: Box = {x: left + 2, y: 58, width: chipWidth, height: cardY - 14 - 58};
  const halfChipWidth = Math.min(300, rows.x - left - 24);
  const learningChip: Box = {
    x: Math.max(left + 10, Math.min(axis - halfChipWidth / 3, rows.x - 20 - halfChipWidth)),
    y: level + widest / 2 + 18,
    width: halfChipWidth,
    height: chipHeight(halfChipWidth),
  };
  const mirrored = (box: Box): Box => ({...box, x: left + right - box.x - box.width});
  const bandX = Math.min(learningChip.x, axis - 30) - 8;
  const bandBottom = learningChip.y + learningChip.height + 8;
  const band: Box = {
    x: bandX,
    y: cardsBottom + 10,
    width: left + right - 2 * bandX,
    height: bandBottom - cardsBottom - 10,
  };
  const headingY = rows.y + rowsHeight + 8;
  const customerLevel = customer.y + cardHeight / 2;
  const farAxis = left + right - axis;
  const legend: Box = {x: left + 2, y: bandBottom + 12, width: content - 4, height: legendHeight(content)};

  return {
    shape: "ring",
    width,
    height: legend.y + legend.height,
    header,
    middle,
    cards: {model_quality: model, customer_experience: customer, business_kpi: business, training_rows: rows},
    chips: {
      customer: firstChip,
      business: mirrored(firstChip),
      learning: learningChip,
      collection: mirrored(learningChip),
    },
    arrows: {
      customer: {
        vertices: [
          {x: axis, y: cardY},
          {x: axis, y: customerLevel},
          {x: customer.x - 3, y: customerLevel},
        ],
        run,
      },
      business: {
        vertices: [
          {x: customer.x + topWidth, y: customerLevel},
          {x: farAxis, y: customerLevel},
          {x: farAxis, y: cardY - 3},
        ],
        run,
      },
      collection: {
        vertices: [
          {x: farAxis, y: cardsBottom},
          {x: farAxis, y: level},
          {x: rows.x + rowsWidth + 3, y: level},
        ],
        run,
      },
      learning: {
        vertices: [
          {x: rows.x, y: level},
          {x: axis, y: level},
          {x: axis, y: cardsBottom + 3},
        ],
        run,
      },
    },
    band,
    bandHeading: {x: rows.x, y: headingY, width: rowsWidth, height: bandBottom - 8 - headingY},
    legend,
    widest,
  };
}
