import type {Text} from "../texts.js";
import type {MilestoneKind} from "./plan.js";
import type {PlanRole} from "./planLabels.js";

/** What a new plan proposes each role to do on the way to each milestone, and when it is done. */
export const taskTemplates: Record<MilestoneKind, Record<PlanRole, {title: Text; doneWhen: Text}>> = {
  reaction: {
    manager: {
      title: {
        en: "Find the customers and agree on what counts as a reaction",
        ja: "対象の顧客を探し、反応とみなす基準を決める",
      },
      doneWhen: {
        en: "The customers are named and the reaction that counts is written down",
        ja: "顧客の一覧と基準が書かれている",
      },
    },
    developer: {
      title: {en: "Prepare a way to show it without a release", ja: "リリースせずに見せる方法を用意する"},
      doneWhen: {en: "The first customer has seen it", ja: "最初の顧客に見せられた"},
    },
    scientist: {
      title: {en: "Do by hand what the model would do", ja: "モデルの代わりに手作業で結果を作る"},
      doneWhen: {en: "Every customer's result is ready to be shown", ja: "全員分の結果を見せられる"},
    },
  },
  kpi: {
    manager: {
      title: {
        en: "Agree on the KPI and the stop with its owner",
        ja: "KPI と中止の基準を責任者と決める",
      },
      doneWhen: {en: "Its owner has agreed in writing", ja: "責任者の合意が文書で残っている"},
    },
    developer: {
      title: {en: "Split the users and log what each was shown", ja: "利用者を分け、見せたものを記録する"},
      doneWhen: {en: "One day's log has both groups in it", ja: "1 日分の記録に両方の群が残っている"},
    },
    scientist: {
      title: {en: "Build a first model and evaluate it", ja: "最初のモデルを作り、評価する"},
      doneWhen: {
        en: "Its result on data that it has not seen is noted",
        ja: "学習に使っていないデータでの評価が残っている",
      },
    },
  },
  base: {
    manager: {
      title: {en: "Decide what the next quarter pays for", ja: "次の四半期に何へ投資するかを決める"},
      doneWhen: {en: "The decision is in the report to management", ja: "経営への報告に結論が書かれている"},
    },
    developer: {
      title: {en: "Collect the data without handwork", ja: "データが自動で集まるようにする"},
      doneWhen: {en: "A week's data came in by itself", ja: "1 週間、人手なしでデータが集まった"},
    },
    scientist: {
      title: {
        en: "Train again with the new rows and draw the learning curve",
        ja: "新しいデータで学習し直し、学習曲線を描く",
      },
      doneWhen: {en: "The curve is in the report to management", ja: "学習曲線が経営への報告に載っている"},
    },
  },
};
