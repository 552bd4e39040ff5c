/** A text, and whether a reader finds a filled user story in it, with its parts. */
export interface LabelledStory {
  readonly language: string;
  readonly text: string;
  /** undefined: no user story. `benefit: undefined`: a story without an end. */
  readonly story:
    | { readonly role: string; readonly action: string; readonly benefit: string | undefined }
    | undefined;
}

export const story = (
  language: string,
  text: string,
  role: string,
  action: string,
  benefit?: string,
): LabelledStory => ({ language, text, story: { role, action, benefit } });

export const none = (language: string, text: string): LabelledStory => ({ language, text, story: undefined });
