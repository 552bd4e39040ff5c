import { type Language, list } from "./language.ts";

export const ARABIC: Language = {
  code: "ar",
  name: "Arabic",
  conversation: {
    questionOpenings: list`هل`,
  },
};
