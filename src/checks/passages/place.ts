/** The longest passage, in lines. */
export const LONGEST = 12;

/** Lines of a page, both included, counted from 1. */
export type Lines = readonly [first: number, last: number];

/** A place on a page. */
export interface Place {
  readonly lines: Lines;
  /** Headings from the outermost to the innermost, joined by ` › `; empty where the page has none. */
  readonly heading: string;
  /** First lines of other places that hold the same words. */
  readonly also: readonly number[];
}

/** Text with its white space folded, as it is compared. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of some lines. */
export function textOf(lines: readonly string[], [first, last]: Lines): string {
  return lines.slice(first - 1, last).join('\n');
}

/** Whether a text holds a word, in either case. `EKS` is no part of `weeks`: letters beside an abbreviation count. */
export function holds(text: string, word: string): boolean {
  const sought = folded(word);
  if (!/^[A-Z\d]{2,5}$/.test(sought)) return folded(text).toLowerCase().includes(sought.toLowerCase());
  return new RegExp(`(?<![a-z])${sought}(?![a-z])`, 'i').test(folded(text));
}

interface Heading {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** The headings of a page in Markdown, outside of code. Other files have none. */
export function headingsOf(path: string, lines: readonly string[]): readonly Heading[] {
  if (!/\.mdx?$/.test(path)) return [];
  let fence = '';
  return lines.flatMap((text, index) => {
    const [, mark = ''] = /^\s*(```+|~~~+)/.exec(text) ?? [];
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) {
      fence = fence === '' ? mark : '';
      return [];
    }
    const [, marks = '', name = ''] = (fence === '' && /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(text)) || [];
    return marks === '' ? [] : [{ line: index + 1, level: marks.length, text: folded(name) }];
  });
}

/** Headings above a line, from the outermost to the innermost. */
function headingAt(headings: readonly Heading[], line: number): string {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.line > line) break;
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path.map(({ text }) => text).join(' › ');
}

/** The parts of a page that stand under headings with a name; the whole page where none is asked for. */
function partsUnder(headings: readonly Heading[], end: number, under: string | undefined): readonly Lines[] {
  if (under === undefined) return [[1, end]];
  return headings.flatMap((heading, index): readonly Lines[] => {
    if (!folded(heading.text).toLowerCase().includes(folded(under).toLowerCase())) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return [[heading.line, next === undefined ? end : next.line - 1]];
  });
}

/** Whether a smallest place can begin on a line: it holds the first part of a word. */
function begins(line: string, words: readonly string[]): boolean {
  const text = line.toLowerCase();
  return words.some((word) => text.includes(folded(word).split(' ', 1)[0]?.toLowerCase() ?? ''));
}

/** The last line of the smallest place that begins on a line and holds all words; undefined where twelve lines do not. */
function endOf(
  lines: readonly string[],
  first: number,
  end: number,
  words: readonly string[],
): number | undefined {
  const ends = Array.from({ length: LONGEST }, (_, index) => first + index).filter((last) => last <= end);
  return ends.find((last) => {
    const text = textOf(lines, [first, last]);
    return words.every((word) => holds(text, word));
  });
}

/** The places within a part that hold all words, none of them around a smaller one. */
function placesIn(lines: readonly string[], [from, to]: Lines, words: readonly string[]): readonly Lines[] {
  const found: Lines[] = [];
  for (let first = from; first <= to; first += 1) {
    if (!begins(lines[first - 1] ?? '', words)) continue;
    const last = endOf(lines, first, to, words);
    if (last === undefined) continue;
    if (found.at(-1)?.[1] === last) found.pop();
    found.push([first, last]);
  }
  return found;
}

/**
 * The smallest place of at most twelve lines that holds all words, the first of several alike. `no-heading` where no
 * heading has the name asked for, `nowhere` where no place holds the words.
 */
export function findPlace(
  path: string,
  lines: readonly string[],
  words: readonly string[],
  under?: string,
): Place | 'no-heading' | 'nowhere' {
  const headings = headingsOf(path, lines);
  const parts = partsUnder(headings, lines.length, under);
  if (parts.length === 0) return 'no-heading';
  const found = parts.flatMap((part) => placesIn(lines, part, words));
  const size = Math.min(...found.map(([first, last]) => last - first));
  const [lead, ...also] = found.filter(([first, last]) => last - first === size);
  if (lead === undefined) return 'nowhere';
  return { lines: lead, heading: headingAt(headings, lead[0]), also: also.map(([first]) => first) };
}
