/**
 * The day by which to look at a decision again, a year after the day it was made, both as ISO dates: support and Windows
 * builds move on. A 29th of February becomes the 28th.
 */
export function revisitBy(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [Number(year) + 1, month, `${month}-${date}` === '02-29' ? '28' : date].join('-');
}
