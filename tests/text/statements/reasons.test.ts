import { describe, expect, it } from "vitest";
import { reasonIn } from "../../../src/text/statements/reasons.ts";
import { asRichText } from "../labelled/labelled.ts";

const said = (text: string, title = "Parcel labels") => reasonIn(title, [asRichText(text)]);

describe("a reason in plain prose", () => {
  it.each([
    ["a purpose", "Print the label at the packing table so that nobody walks to the office."],
    ["a purpose first", "In order to ship on Saturdays we print the label in the hall."],
    ["a purpose in hasty letters", "Store the weight of each parcel inorder to print it on the label."],
    ["a purpose in an infinitive", "Print the label twice to avoid mix-ups."],
    ["what it allows", "A second label allows the driver to scan from both sides."],
    ["what is needed for something else", "To support returns, we need a second barcode on the label."],
    ["a cause", "Print in colour because the couriers sort by colour."],
    ["a need", "We really need a label that survives rain."],
    ["a customer's need", "Both prospects need labels in two languages."],
    ["a client's wish", "Our client wants to print a label for a reservation."],
    ["a request", "This was requested by the depot in Graz."],
    ["somebody who asked", "A bakery has asked us whether labels can be smaller."],
    ["how it is today", "Currently the label is printed in the office."],
    ["what there is not", "There is no way to print one label again."],
    ["what cannot be done", "Drivers say they cannot read the small print."],
    ["what is not supported", "The printer driver does not yet support narrow paper."],
    ["what is missing", "The postcode is missing on returns."],
    ["a pain", "Packing with the old printer is horrible."],
    ["something slow", "Printing is slow on Mondays."],
    ["something one must do instead", "Packers have to cut the paper by hand."],
    ["a workaround", "The workaround is a stamp."],
    ["an improvement", "Bigger letters make it easier to sort."],
    ["an error somebody ran into", "I ran into this while packing a sofa."],
    ["a failure", "Printing two labels at once fails."],
    ["parity with another product", "The desktop version already has this."],
    ["a comparison", "Unlike the depot app, the shop prints no weight."],
    ["consistency", "Use the short date for consistency."],
    ["a demand", "There is a lot of demand from florists."],
    ["a help desk", "Reported on the helpdesk last week."],
    ["a ticket's address", "https://acme.zendesk.example/tickets/4711"],
    ["a forum's address", "See https://forum.parcels.example/t/labels/12"],
  ])("is %s", (_, text) => {
    expect(said(text)).toBe("stated");
  });

  it.each([
    ["German", "Derzeit druckt das Lager jedes Etikett einzeln."],
    ["French", "Imprimer deux étiquettes afin d'éviter les erreurs de tri."],
    ["Spanish", "El cliente pide etiquetas más grandes."],
    ["Italian", "Attualmente l'etichetta si stampa in ufficio."],
    ["Portuguese", "Não é possível imprimir a etiqueta de novo."],
    ["Dutch", "Print het etiket twee keer zodat de chauffeur kan scannen."],
    ["Polish", "Nie ma możliwości ponownego druku etykiety."],
    ["Russian", "Печатать дважды, чтобы водитель мог сканировать."],
    ["Japanese", "ラベルを再印刷できない。"],
    ["Chinese", "目前标签只在办公室打印。"],
    ["Korean", "현재 라벨은 사무실에서만 인쇄된다."],
  ])("is found in %s", (_, text) => {
    expect(said(text)).toBe("stated");
  });

  it("may stand in the title", () => {
    expect(reasonIn("Labels: no way to print one again", [])).toBe("stated");
  });

  it("may stand behind its label, and goes on in the next line", () => {
    expect(said("Problem: the labels fall off in the rain.")).toBe("stated");
    expect(said("We print the label twice\nso that the driver can scan it.")).toBe("stated");
  });

  it("is read out of HTML that an import left", () => {
    expect(said("h1. a\n{html}<div><p>Print it twice so\nthat the driver can scan.</p></div>{html}")).toBe(
      "stated",
    );
  });

  it("is a story's end, and not its wish", () => {
    expect(said("As a packer, I want a second label so that both sides can be scanned.")).toBe("stated");
    expect(said("As a packer, I want a second label.")).toBe("absent");
  });
});

describe("a text surely gives no reason", () => {
  it.each([
    ["where it is empty", ""],
    ["where it is a name", "Label, A6"],
    ["where it orders", "Add a second label to the print dialog. Then update the preview."],
    ["where it orders with a lead", "We should also add a second label to the print dialog."],
    ["where it says what the item is", "This epic will track all the work on the label printer."],
    ["where it lists", "- second label\n- preview of both pages on one screen\n- paper size A6 and A5"],
    [
      "where it lists names",
      "setWidth\ngetWidth\nsetHeight\ngetHeight\nsetMargin\ngetMargin\nsetPaper\ngetPaper",
    ],
    ["where it is code", "```\nif (label.width > page.width) throw because();\n```"],
    ["where it links", "https://pages.example/a/b"],
    ["where a template is not filled", "## Why\n\nDescribe the problem in two sentences.\n\n## What\n\nTBD"],
    ["where the label alone is there", "Problem: to be defined"],
  ])("%s", (_, text) => {
    expect(said(text)).toBe("absent");
  });
});

describe("it cannot be told", () => {
  it.each([
    ["of prose without a word known", "The label gets the number of the parcel and the weight in kilograms."],
    ["of a wish", "It would be great to have a second label for every parcel sent abroad."],
    ["of six words too many", "One label for the box and one for the pallet"],
    ["of a long list", Array.from({ length: 30 }, (_, i) => `- field ${i} of the label`).join("\n")],
  ])("%s", (_, text) => {
    expect(said(text)).toBe("unclear");
  });

  it("of a title that may name whom it is for", () => {
    expect(reasonIn("Second label for the driver", [])).toBe("unclear");
    expect(reasonIn("Second label", [])).toBe("absent");
  });
});
