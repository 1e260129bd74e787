import type {Box, Layout} from "./slots.js";
import {cardHeight, chipHeight, legendHeight, middleHeight, rowsHeight} from "./slots.js";

const cardX = 60;
const headingHeight = 24;
const gap = 14;
const rail = 18;
const widest = 14;
const run = 20;

/**
 * The cycle as a ladder for narrow screens: the gain first, then experience, KPI, rows and model downwards, each arrow
 * beside its chip, and the arrow of condition 1 back up along the left edge.
 */
export function ladder(width: number): Layout {
  const chipWidth = width - cardX - 56;
  const slot = chipHeight(chipWidth);
  const header: Box = {x: 2, y: 0, width: width - 4, height: 46};
  const middle: Box = {x: 2, y: 54, width: width - 4, height: middleHeight(width - 4)};
  const card = (y: number, height = cardHeight): Box => ({x: cardX, y, width: width - cardX - 2, height});
  const chip = (y: number): Box => ({x: cardX + 48, y, width: chipWidth, height: slot});
  const step = slot + 2 * gap;

  const customerChip: Box = {x: 2, y: middle.y + middle.height + gap, width: width - 4, height: 118};
  const customer = card(customerChip.y + customerChip.height + gap);
  const business = card(customer.y + cardHeight + step);
  const bandY = business.y + cardHeight + gap;
  const collectionChip = chip(bandY + headingHeight + gap);
  const rows: Box = {...card(collectionChip.y + slot + gap, rowsHeight), width: width - cardX - 8};
  const learningChip = chip(rows.y + rowsHeight + gap);
  const bandBottom = learningChip.y + slot + gap;
  const model = card(bandBottom + gap);
  const legend: Box = {
    x: 2,
    y: model.y + cardHeight + 16,
    width: width - 4,
    height: legendHeight(width),
  };
  const lane = cardX + 24;
  const down = (from: Box, to: Box) => ({
    vertices: [
      {x: lane, y: from.y + from.height},
      {x: lane, y: to.y - 3},
    ],
    run,
  });

  return {
    shape: "ladder",
    width,
    height: legend.y + legend.height,
    header,
    middle,
    cards: {model_quality: model, customer_experience: customer, business_kpi: business, training_rows: rows},
    chips: {
      customer: customerChip,
      business: chip(customer.y + cardHeight + gap),
      collection: collectionChip,
      learning: learningChip,
    },
    arrows: {
      customer: {
        vertices: [
          {x: cardX, y: model.y + cardHeight / 2},
          {x: rail, y: model.y + cardHeight / 2},
          {x: rail, y: customer.y + cardHeight / 2},
          {x: cardX - 3, y: customer.y + cardHeight / 2},
        ],
        run,
      },
      business: down(customer, business),
      collection: down(business, rows),
      learning: down(rows, model),
    },
    band: {x: cardX - 8, y: bandY, width: width - cardX + 8, height: bandBottom - bandY},
    bandHeading: {x: cardX + 48, y: bandY + 4, width: width - cardX - 56, height: headingHeight},
    legend,
    widest,
  };
}
