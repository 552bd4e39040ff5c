import { describe, expect, it } from "vitest";
import { namesCustomers } from "../../../src/text/conversation/customer-voice.ts";
import { asRichText } from "../labelled/labelled.ts";

const names = (text: string): boolean => namesCustomers(asRichText(text));

describe("a customer's voice", () => {
  it.each([
    "Both prospects need labels in two languages.",
    "One of our customers has asked for bigger letters.",
    "A client wants to print a label for a reservation.",
    "Users complained about the small print.",
    "Requested by the community of florists.",
    "Community request, see the comments.",
    "Details are in the helpdesk ticket.",
    "https://acme.freshdesk.example/tickets/12",
    "Zwei Kunden wünschen größere Etiketten.",
    "Le client demande des étiquettes plus grandes.",
    "客户反馈标签太小。",
  ])("is heard in %j", (text) => {
    expect(names(text)).toBe(true);
  });

  it.each([
    "Add a second label.",
    "The client library parses the answer.",
    "The user can choose the paper.",
    "Describe here what the customer said.",
    "https://wiki.example/labels",
  ])("is not heard in %j", (text) => {
    expect(names(text)).toBe(false);
  });
});
