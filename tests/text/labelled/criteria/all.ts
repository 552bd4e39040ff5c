/** The labelled set: what the recogniser was worked on with, and what it was only measured on. */
import type { LabelledItem } from "./case.ts";
import { developmentEnglish } from "./development-english.ts";
import { developmentLanguages } from "./development-languages.ts";
import { developmentNegatives } from "./development-negatives.ts";
import { holdOutEnglish } from "./hold-out-english.ts";
import { holdOutForms } from "./hold-out-forms.ts";
import { holdOutHard } from "./hold-out-hard.ts";
import { holdOutLanguages } from "./hold-out-languages.ts";

export const development: readonly LabelledItem[] = [
  ...developmentEnglish,
  ...developmentLanguages,
  ...developmentNegatives,
];
export const holdOut: readonly LabelledItem[] = [
  ...holdOutEnglish,
  ...holdOutLanguages,
  ...holdOutHard,
  ...holdOutForms,
];
