import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** The formats that the page is printed on, in points. */
export const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

/** A printed sheet: its size in points, and what stands on it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly lines: readonly string[];
}

/** What is printed, sheet by sheet. */
export async function printed(page: Page, format: string): Promise<readonly Sheet[]> {
  const data = new Uint8Array(await page.pdf({ format, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const items = (await sheet.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
    const text = items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
    sheets.push({ width, height, items, lines: text.split('\n').map((line) => line.trim()) });
  }
  await document.destroy();
  return sheets;
}

/** The texts that run over the edge of a sheet. */
export function outside({ width, height, items }: Sheet): readonly string[] {
  return items
    .filter(
      ({ str, transform: [, , , , x, y], width: wide, height: high }) =>
        str.trim() !== '' && (x < 0 || y < 0 || x + wide > width || y + high > height),
    )
    .map(({ str }) => str);
}
