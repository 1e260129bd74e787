import type {Text} from "./texts.js";

/** How well a source supports a condition of the growth cycle, best first. */
export const supportLevels = ["measured", "reported", "inferred", "absent"] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** What people read of a support level. The mark differs in shape, so that colour is never alone. */
export interface SupportLabel {
  mark: "●" | "◐" | "○" | "–";
  name: Text;
  means: Text;
}

export const supportLabels: Record<SupportLevel, SupportLabel> = {
  measured: {
    mark: "●",
    name: {en: "measured", ja: "測定あり"},
    means: {en: "The source gives a figure for it.", ja: "出典に数値がある。"},
  },
  reported: {
    mark: "◐",
    name: {en: "reported", ja: "報告のみ"},
    means: {
      en: "The source says that it happened, without a figure.",
      ja: "出典は起きたと述べるが、数値はない。",
    },
  },
  inferred: {
    mark: "○",
    name: {en: "inferred", ja: "推論"},
    means: {
      en: "The source claims or implies that it would happen; nothing is observed.",
      ja: "出典は仕組みとして主張または示唆するだけで、観測はない。",
    },
  },
  absent: {
    mark: "–",
    name: {en: "absent", ja: "記載なし"},
    means: {en: "The source does not speak of it.", ja: "出典は触れていない。"},
  },
};
