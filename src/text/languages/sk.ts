import { type Language, list } from "./language.ts";

export const SLOVAK: Language = {
  code: "sk",
  name: "Slovak",
  sections: {
    problem: list`prečo; pozadie; motivácia`,
    others: list`riešenie`,
  },
  story: {
    form: {
      opens: list`ako`,
      wants: list`(?:ja )?(?:chcem|chceme|potrebujem|môžem|musím)`,
      soThat: list`aby; pretože`,
      noRole: list`krok; alternativu; test; ja`,
      noun: "first",
    },
    endFirst: list`aby`,
  },
};
