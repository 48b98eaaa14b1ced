/** What could not be read in a link. Keys and values are quoted as the link spells them; worded elsewhere. */
export type LinkProblem =
  | { readonly code: 'newer-version'; readonly value: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly value: string }
  | { readonly code: 'unknown-value'; readonly key: string; readonly value: string }
  | {
      readonly code: 'out-of-range';
      readonly key: string;
      readonly value: string;
      readonly range: readonly [number, number];
    }
  /** A release that this page does not know yet; it shows its newest one. */
  | { readonly code: 'newer-release'; readonly value: string; readonly shows: string }
  | {
      readonly code: 'value-too-long';
      readonly key: string;
      readonly value: string;
      readonly length: number;
      readonly most: number;
    }
  | { readonly code: 'too-many'; readonly key: string; readonly count: number; readonly most: number }
  | { readonly code: 'repeated-key'; readonly key: string; readonly value: string }
  | { readonly code: 'too-long'; readonly length: number; readonly unread: string }
  | { readonly code: 'title-cut'; readonly value: string };
