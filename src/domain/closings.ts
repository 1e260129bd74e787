import type {Text} from "./texts.js";

/** A way in which growth makes a model better: a name and what it means. */
export interface ClosingLabel {
  name: Text;
  means: Text;
}

/** Ways in which the third condition closes: where the rows come from that growth adds, and who says what is right. */
export const closingLabels = {
  outcomes: {
    name: {en: "Outcomes become known", ja: "結果が後からわかる"},
    means: {
      en: "Each use shows later whether the prediction was right, such as when the meal arrived.",
      ja: "料理が実際に届いた時刻のように、使われるたびに予測の正解が後からわかる。",
    },
  },
  "implicit-feedback": {
    name: {en: "What people do", ja: "利用者の行動"},
    means: {
      en: "Clicks, plays and purchases stand for what people like; nobody is asked.",
      ja: "クリック・再生・購入などの行動を、好みの手がかりとして学習に使う。",
    },
  },
  "human-correction": {
    name: {en: "People correct the model", ja: "人による修正"},
    means: {
      en: "People mend the model's answers in the course of their work, and it learns from that.",
      ja: "仕事の流れの中で人がモデルの答えを直し、それを学習に使う。",
    },
  },
  "bought-labels": {
    name: {en: "Labels are paid for", ja: "ラベル付けの発注"},
    means: {
      en: "People are paid to say what is right; growth pays for more of it.",
      ja: "正解付けを人に依頼する。成長するほど、多くのデータに費用をかけられる。",
    },
  },
  sensors: {
    name: {en: "Sensors", ja: "センサー"},
    means: {
      en: "Devices in use record the world, such as cars on the road.",
      ja: "走行中の車のように、使われている機器が周囲を記録する。",
    },
  },
  simulation: {
    name: {en: "Simulation", ja: "シミュレーション"},
    means: {en: "Rows are made by a program.", ja: "プログラムがデータを作り出す。"},
  },
} as const satisfies Record<string, ClosingLabel>;

export type Closing = keyof typeof closingLabels;
export const closingNames = Object.keys(closingLabels) as Closing[];
