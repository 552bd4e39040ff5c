import { describe, expect, it } from "vitest";
import { namesCustomerCase, quotesWithNews } from "../../../src/text/conversation/customer-case.ts";
import { markdown } from "../../make.ts";

describe("a customer's case", () => {
  it.each([
    "Interview with Hafenkontor: they keep a second list",
    "Survey of 40 drivers: half of them print twice",
    "Beschwerde von Hafenkontor, die dritte",
    "用户测试中有三人放弃",
  ])("is named by a source and something particular: %s", (text) => {
    expect(namesCustomerCase(markdown(text))).toBe(true);
  });

  it.each(["Our users will like this", "customers need it", "after the interviews we go on"])(
    "is not named by mere words: %s",
    (text) => {
      expect(namesCustomerCase(markdown(text))).toBe(false);
    },
  );
});

describe("a telling quotation", () => {
  const title = "Print two labels at once";

  it("says more than the title", () => {
    expect(quotesWithNews(markdown("> I walk to the printer forty times a day"), title)).toHaveLength(1);
  });

  it("is none where it repeats the title or names a button", () => {
    expect(quotesWithNews(markdown("> Please print two labels at once"), title)).toEqual([]);
    expect(quotesWithNews(markdown("They press “Print label”"), title)).toEqual([]);
  });

  it("may be asked to stand apart", () => {
    const inline = markdown("He said “I walk to the printer forty times a day” again");
    expect(quotesWithNews(inline, title)).toHaveLength(1);
    expect(quotesWithNews(inline, title, true)).toEqual([]);
  });
});
