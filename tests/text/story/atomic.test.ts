import { describe, expect, it } from "vitest";
import { secondAction } from "../../../src/text/story/atomic.ts";
import { readStory } from "../../../src/text/story/story.ts";

const second = (text: string): string | undefined => {
  const story = readStory(text);
  if (story === undefined) throw new Error(`no story: ${text}`);
  return secondAction(story);
};

describe("secondAction", () => {
  it.each([
    [
      "As a cook I want to filter orders by table and send the list to the bar",
      "and send the list to the bar",
    ],
    ["As an admin, I want to create users and also view their last login", "and also view their last login"],
    [
      "As a rider I want to save a route as well as share it with a friend so that we meet",
      "as well as share it with a friend",
    ],
    ["As a tenant I want to report a leak & upload photos", "& upload photos"],
    ["As a baker I want to put a loaf on sale and donate the rest", "and donate the rest"],
    ["As a baker I want to create a dough and frobnicate the oven", "and frobnicate the oven"],
    ["As a guest I want the hotel to confirm my booking and send an invoice", "and send an invoice"],
    [
      "As a guest I want to have the hotel queue my request and to see its place in the list",
      "and to see its place in the list",
    ],
    ["As a nurse I want to research recipes and to print a chart", "and to print a chart"],
    ["As a clerk I want to see the order and send a letter", "and send a letter"],
    [
      "As a clerk I want to open a case that has no owner and I also want to close old ones",
      "and I also want to close old ones",
    ],
  ])("finds the second action of %j", (text, joined) => {
    expect(second(text)).toBe(joined);
  });

  it.each([
    "Als Disponent möchte ich Wagen filtern und die Liste exportieren",
    "En tant que gérant, je veux filtrer les ventes et exporter la liste",
    "Como camarera, quiero dividir la cuenta y enviar el recibo",
    "Como lojista, quero filtrar pedidos e exportar a lista",
    "Come portiere voglio registrare i pacchi e stampare la lista",
    "Jako kierowca chcę filtrować zlecenia i eksportować listę",
    "Как кладовщик, я хочу искать товары и печатать ярлыки",
    "作为店长，我想要筛选订单并导出列表",
  ])("finds two actions in %j", (text) => {
    expect(second(text)).toBeDefined();
  });

  it.each([
    "As a cook I want to view and edit my menu",
    "As a cook I want to search and filter orders",
    "As a cook I want salt and pepper on the list",
    "As a cook I want to see orders and reports",
    "As a cook I want to see names and addresses of guests",
    "As a cook I want a list of starters and mains so that I order and pay once",
    "As a cook I want to see guests who arrive and leave early",
    "As a cook I want to sign in and out by badge",
    "As a cook I want to pick a date and time",
    "As a cook I want to see dates in both the read and edit views of a dish",
    "As a cook I want to segment the view and download statistics by month",
    "As a cook I want to add new and edit existing dishes",
    "As a cook I want to log in to view and edit the menu",
    "As a cook I want to upload a picture and name it",
    "As a cook I want to enter a postcode and get a list of farms",
    "As a cook I want to open the menu and pick a dish",
    "As a cook I want to set a price and have the till show the total",
    "As a cook I want to set a timer and make sure it rings",
    "As a cook I want to delete a dish and I expect this to fail while it is on a menu",
    "As a cook I want to invite a guest who ordered a dish and left a review",
    "As a cook I want to call a script to weigh the flour and report the result",
    "As a cook I want a list of starters and the prices",
    "As a cook I want to see a list of starters and with the prices",
    "Als Disponent möchte ich Wagen filtern und sortieren",
    "Als Disponent möchte ich Namen und Adressen sehen",
    "En tant que gérant, je veux voir les ventes et les retours",
    "Como camarera, quiero ver y editar la cuenta",
    "Come portiere voglio vedere nomi e indirizzi",
    "Jako kierowca chcę widzieć nazwy i adresy",
    "Как кладовщик, я хочу видеть имена и адреса",
    "作为店长，我想要查看并编辑订单",
    "店長として、在庫を見て発注したい",
  ])("sees one thing in %j", (text) => {
    expect(second(text)).toBeUndefined();
  });
});
