import { describe, expect, it } from 'vitest';
import { csvOf, type GridColumn, type GridRow, valuesOf } from './rows.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'name', label: 'Name' },
  { id: 'says', label: 'What it says' },
];

function row(text: Readonly<Record<string, string>>): GridRow {
  return { id: text['name'] ?? '', applies: true, text };
}

/** The one field of a row that says this. */
function field(says: string): string {
  const csv = csvOf([{ id: 'says', label: 'Says' }], [row({ says })]);
  expect(csv.startsWith('Says\r\n')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  return csv.slice('Says\r\n'.length, -'\r\n'.length);
}

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = fields.exec(csv); match !== null && match.index < csv.length; match = fields.exec(csv)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
    if (fields.lastIndex >= csv.length) break;
  }
  return lines.slice(0, -1);
}

describe('a table copied as CSV', () => {
  it('has a heading line and a line for each row, each ended by CR LF', () => {
    expect(csvOf(COLUMNS, [row({ name: 'a', says: 'x' }), row({ name: 'b', says: 'y' })])).toBe(
      'Name,What it says\r\na,x\r\nb,y\r\n',
    );
  });

  it('is the heading line alone where no row is shown', () => {
    expect(csvOf(COLUMNS, [])).toBe('Name,What it says\r\n');
  });

  it('has the columns that are shown, in their order, and no others', () => {
    const columns = [COLUMNS[1]!, COLUMNS[0]!];
    expect(csvOf(columns, [row({ name: 'a', says: 'x', id: 'hidden' })])).toBe(
      'What it says,Name\r\nx,a\r\n',
    );
  });

  it('leaves a field empty where a row says nothing', () => {
    expect(csvOf(COLUMNS, [row({ name: 'a' })])).toBe('Name,What it says\r\na,\r\n');
  });

  it.each([
    ['plain text as it is', 'calico.exe', 'calico.exe'],
    ['nothing as nothing', '', ''],
    ['a comma in quotes', 'Fabric, Platform', '"Fabric, Platform"'],
    ['quotes doubled, in quotes', 'the "default"', '"the ""default"""'],
    ['a quote alone', '"', '""""'],
    ['a line feed in quotes', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return in quotes', 'one\rtwo', '"one\rtwo"'],
    ['both in quotes', 'one\r\ntwo', '"one\r\ntwo"'],
    ['all at once', 'a,"b"\r\nc', '"a,""b""\r\nc"'],
    ['typographic quotes as they are', '“x”', '“x”'],
    ['semicolons and blanks as they are', ' a; b ', ' a; b '],
    ['other alphabets as they are', 'Zürich 🐟', 'Zürich 🐟'],
  ])('writes %s', (_, says, written) => {
    expect(field(says)).toBe(written);
  });

  it('quotes the heading by the same rule', () => {
    expect(csvOf([{ id: 'name', label: 'Name, "short"' }], [])).toBe('"Name, ""short"""\r\n');
  });

  it('reads back as what was written', () => {
    const texts = ['a', '', 'b,c', '"', '"d"', 'e\r\nf', 'g\nh', ',', '""', '\r', 'i;j'];
    const rows = texts.map((says, index) => row({ name: `${index}`, says }));
    expect(parse(csvOf(COLUMNS, rows))).toEqual([
      ['Name', 'What it says'],
      ...texts.map((says, index) => [`${index}`, says]),
    ]);
  });
});

describe('the values of a cell that can be chosen', () => {
  it('are its text, or several where it says so', () => {
    const several: GridRow = { ...row({ name: 'a', says: 'x and y' }), values: { says: ['x', 'y'] } };
    expect(valuesOf(several, 'says')).toEqual(['x', 'y']);
    expect(valuesOf(several, 'name')).toEqual(['a']);
    expect(valuesOf(several, 'nothing')).toEqual(['']);
  });
});
