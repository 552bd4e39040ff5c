/**
 * As much of a browser as the script of the report uses. The program itself runs where there is none, so its own
 * code is checked without these names.
 */

export interface Part {
  hidden: boolean;
  textContent: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  querySelector<P extends Part = Part>(selector: string): P | null;
  querySelectorAll<P extends Part = Part>(selector: string): Iterable<P>;
  closest<P extends Part = Part>(selector: string): P | null;
  matches(selector: string): boolean;
  addEventListener(type: string, heard: (event: Happening) => void): void;
  scrollIntoView(): void;
}

export interface Field extends Part {
  readonly name: string;
  value: string;
  focus(): void;
  select(): void;
}

export interface Folded extends Part {
  open: boolean;
}

interface Happening {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: Part;
  preventDefault(): void;
}

export interface Page {
  readonly document: Pick<Part, "querySelector" | "querySelectorAll" | "addEventListener"> & {
    getElementById<P extends Part = Part>(id: string): P | null;
  };
  readonly location: { readonly hash: string };
  readonly history: { replaceState(state: null, unused: "", url: string): void };
  addEventListener(type: string, heard: () => void): void;
}
