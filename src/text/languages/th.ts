import { type Language, list } from "./language.ts";

export const THAI: Language = {
  code: "th",
  name: "Thai",
  glued: true,
  conversation: {
    questionEndings: list`ไหม; มั้ย; หรือไม่; หรือเปล่า`,
  },
};
