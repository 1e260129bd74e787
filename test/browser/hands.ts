import type {Page} from "playwright-core";

/** How a person works a page; what a selector names first is meant. */
export interface Hands {
  /** Presses a button, follows a link, ticks a box, opens what is folded. */
  press: (page: Page, selector: string) => Promise<void>;
  /** Puts a text into a field in the place of what stands there. */
  write: (page: Page, selector: string, text: string) => Promise<void>;
  /** Chooses an option by its value. */
  choose: (page: Page, selector: string, value: string) => Promise<void>;
}

async function typeInstead(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

const choose: Hands["choose"] = async (page, selector, value) => {
  await page.locator(selector).first().selectOption(value);
};

export const mouse: Hands = {
  press: (page, selector) => page.locator(selector).first().click(),
  async write(page, selector, text) {
    await mouse.press(page, selector);
    await typeInstead(page, text);
  },
  choose,
};

/** A finger; the list of a select is the phone's own. */
export const finger: Hands = {
  press: (page, selector) => page.locator(selector).first().tap(),
  async write(page, selector, text) {
    await finger.press(page, selector);
    await typeInstead(page, text);
  },
  choose,
};

/** The keys alone: whatever is worked is reached with Tab. */
export const keys: Hands = {
  async press(page, selector) {
    await reach(page, selector);
    const isBox = await page.evaluate(() => (document.activeElement as HTMLInputElement).type === "checkbox");
    await page.keyboard.press(isBox ? "Space" : "Enter");
  },
  async write(page, selector, text) {
    await reach(page, selector);
    await typeInstead(page, text);
  },
  async choose(page, selector, value) {
    await reach(page, selector);
    const steps = await page.evaluate((wanted) => {
      const select = document.activeElement as HTMLSelectElement;
      return [...select.options].findIndex((option) => option.value === wanted) - select.selectedIndex;
    }, value);
    for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  },
};

/** Presses Tab, or Shift + Tab where it lies before, until the focus stands on what the selector names first; once round the page at most. */
async function reach(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let i = 0; i < 500; i++) {
    const step = await page.evaluate((wanted) => {
      const target = document.querySelector(wanted)!;
      const {activeElement: at, body} = document;
      if (at === target) return null;
      const isBefore =
        at !== null &&
        at !== body &&
        Boolean(at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
      return isBefore ? "Shift+Tab" : "Tab";
    }, selector);
    if (step === null) return;
    await page.keyboard.press(step);
  }
  throw new Error(`Tab does not reach ${selector}`);
}
