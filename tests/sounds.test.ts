import { describe, expect, it } from "vitest";
import { canRender, isChinese, pinyinOf, russianOf, soundsOf } from "../scripts/lints/sounds.ts";

describe("sounds", () => {
  it.each([
    ["Jumakhon Giyosov", "Джумахон Гиёсов"],
    ["Yevgeny Sysoyev", "Евгений Сысоев"],
    ["Sodiq Safoyev", "Содик Сафоев"],
  ])("of %s are those of %s", (english, russian) => {
    expect(soundsOf(english)).toEqual(soundsOf(russian));
  });

  it.each([
    ["Lü Xun", "люйсюнь"],
    ["Guo Zi", "гоцзы"],
    ["Xi'an", "сиань"],
    ["Yu Yue", "юйюэ"],
    ["Wu Weiwen", "увэйвэнь"],
    ["Er", "эр"],
  ])("of %s are in Russian %s", (english, russian) => {
    expect(russianOf(english)).toBe(russian);
  });

  it("of Chinese characters are those of pinyin", () => {
    expect(pinyinOf("西安")).toBe("xian");
    expect(canRender("普京", "putin")).toBe(true);
    expect(canRender("普京", "pulin")).toBe(false);
  });

  it("tell a Chinese id from others", () => {
    expect(["xi-jinping", "li-qiang", "wang-yi"].every(isChinese)).toBe(true);
    expect(["roza-otunbayeva", "igor-ivanov", "imran-khan", "tashkent"].some(isChinese)).toBe(false);
  });
});
