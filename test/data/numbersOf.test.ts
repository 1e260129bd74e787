import {describe, expect, it} from "vitest";
import {numbersOf} from "./numbersOf.js";

describe("numbersOf", () => {
  it.each([
    ["From 3.5\u00a0% to 48\u00a0%, of 500,000 images", [3.5, 48, 500000]],
    ["毎日届く 40,000 件と 50 万枚(500,000 枚)", [40000, 500000]],
    ["毎年1650万人以上、2.75億分/年、4割", [40, 16500000, 275000000]],
    ["16.5 million customers, 60K images, 1.38M", [60000, 1380000, 16500000]],
    ["From January to April 2023", [1, 4, 2023]],
    ["2023年7月期の1月から4月", [1, 4, 7, 2023]],
    ["8 million, and 30 minutes of 2 Months", [2, 30, 8000000]],
    ["PyTorch 1.0 at Lyft Level 5 with CIFAR-10, ResNet-34 and S3", []],
    ["6 カ月→1 週間、最大で 3 倍", [1, 3, 6]],
    ["It may be one of two; 二つ", []],
  ])("of %j", (text, expected) => {
    expect(numbersOf(text)).toEqual(expected);
  });
});
