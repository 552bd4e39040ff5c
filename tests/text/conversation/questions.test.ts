import { describe, expect, it } from "vitest";
import { asksQuestion } from "../../../src/text/conversation/questions.ts";

const markdown = (source: string): boolean => asksQuestion({ format: "markdown", source });

describe("somebody asks", () => {
  it.each([
    "Do we need the old export?",
    "Which browsers?! Asking for QA.",
    "The button (who owns it?) is red",
    "**Can we ship on Friday?**",
    "Ready? Then merge it.",
    "| item | Who owns it? |\n|--|--|\n| a | b |",
    "- [ ] Which currency?",
    "Is this still needed? :)",
    "See https://example.com/a?b=1 — is that right?",
    '"Why?" she said',
    "Tu viens ?",
    "¿Quién lo usa",
    "هل هذا صحيح؟",
    "これでいいですか？進めます",
    "Μπορούμε να το αφαιρέσουμε;",
    "Können wir das weglassen? Danke",
    "Really?? 🎉",
    // without a mark
    "Can you check the copy",
    "Hi, thanks. Should we wait for legal.",
    "any update on this",
    "kannst du das prüfen",
    "Est-ce que c'est prêt",
    "czy to jest gotowe",
    "Можно ли убрать поле",
    "这个可以删除吗",
    "確認していただけますか。",
    "확인해 주시겠습니까",
    "bunu silebilir miyiz",
    "onko tämä valmis",
    "apakah ini benar",
  ])("in %j", (text) => {
    expect(markdown(text)).toBe(true);
  });
});

describe("nobody asks", () => {
  it.each([
    "Please check the copy.",
    "GET https://example.com/search?q=a and /users? too",
    "www.example.com/?",
    "foo?.bar, a?b:c, key?=1",
    "a ? b : c",
    "Owner: ???",
    "Price (?) is open",
    "?",
    "```\nwhy?\n```",
    "> Can we do that?",
    "Have the user confirm. Do the export first.",
    "What is needed:",
    "Will update this on Monday",
    "He asked whether you can do it",
    "检查是否有权限",
    "List; of; things",
    "",
  ])("in %j", (text) => {
    expect(markdown(text)).toBe(false);
  });

  it("in wiki quotes and code", () => {
    expect(
      asksQuestion({ format: "wiki", source: "{quote}why?{quote}\n{code}\nhow?\n{code}\nbq. who?" }),
    ).toBe(false);
  });
});
