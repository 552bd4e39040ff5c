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
