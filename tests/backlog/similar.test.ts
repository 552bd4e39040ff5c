import { describe, expect, it } from "vitest";
import { comparedItems, MOST_COMPARED, similarIndex, similarItems } from "../../src/backlog/similar.ts";
import { bug, daysAgo, done, epic, markdown, story, team, times } from "../make.ts";

describe("similarItems", () => {
  const alike = story({
    title: "Voucher lost in the basket",
    description: markdown("The discount is gone."),
  });
  const nearest = done({
    title: "Voucher is lost",
    description: markdown("The discount in the basket is gone."),
  });
  const far = bug({ title: "Invoice without a discount" });
  const index = similarIndex(team({ items: [far, alike, nearest, story({ title: "Dark mode" })] }));

  it("ranks open and closed items by title and description, with the words they share", () => {
    const found = similarItems(index, alike, 5);
    expect(found.map(({ item }) => item)).toEqual([nearest, far]);
    expect(found[0]?.shared).toContain("voucher");
    expect(similarItems(index, alike, 1)).toHaveLength(1);
  });

  it("knows nothing of an item outside the index", () => {
    expect(similarItems(index, story(), 5)).toEqual([]);
  });
});

describe("the items compared", () => {
  it("are stories, bugs and spikes, the youngest open ones first and then the closed ones changed last", () => {
    const items = [
      done({ updatedAt: daysAgo(9) }),
      story({ createdAt: daysAgo(9) }),
      done({ updatedAt: daysAgo(3) }),
      story({ kind: "spike", createdAt: daysAgo(3) }),
      story({ kind: "subtask" }),
      epic(),
    ];
    expect(comparedItems(team({ items }))).toEqual([items[3], items[1], items[2], items[0]]);
  });

  it("have an end", () => {
    const one = story();
    const many = team({ items: times(MOST_COMPARED + 5, (i) => ({ ...one, key: `SHOP-${i}` })) });
    expect(comparedItems(many)).toHaveLength(MOST_COMPARED);
  });
});
