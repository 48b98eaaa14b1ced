/** What is left to fill in a text: texts in angle brackets, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/<[a-zA-Z][\w .-]*>/g) ?? [])];
}

/** A number of the plan with zeros in front, so that files sort in its order. */
export function sortable(number: string, most: number): string {
  const width = String(most).length;
  return number.replace(/\d+/, (digits) => digits.padStart(width, '0'));
}

/** The name of a file that still has gaps says so. */
export function fileName(stem: string, extension: string, gaps: readonly string[]): string {
  return `${stem}${gaps.length === 0 ? '' : '.fill-me'}.${extension}`;
}

/**
 * YAML with gaps begins with a line that no parser takes (`@` starts nothing in YAML), so that kubectl refuses the file
 * as long as somebody has not looked at it.
 */
export function refused(yaml: string, gaps: readonly string[]): string {
  if (gaps.length === 0) return yaml;
  return `@fill-me Replace ${gaps.join(', ')}. Then delete this line, and take ".fill-me" out of the name of the file.\n${yaml}`;
}
