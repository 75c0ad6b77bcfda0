/** The letters of a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The 0-based column of its letters: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A tab's title as A1 notation wants it; always quoted, so that no title can be taken for a range's name. */
export function quoteTab(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** The A1 range of a block; rows and columns are 0-based, both ends included. */
export function blockRange(
  tab: string,
  block: { top: number; left: number; bottom: number; right: number },
): string {
  const from = `${columnName(block.left)}${block.top + 1}`;
  const to = `${columnName(block.right)}${block.bottom + 1}`;
  return `${quoteTab(tab)}!${from === to ? from : `${from}:${to}`}`;
}

/** The size of a tab's grid, from the range that Google echoes for a whole tab (`Commandes!A1:Z1000`); null when it is no such range. */
export function gridOfRange(range: string): { rowCount: number; columnCount: number } | null {
  const match = /!(?:A1:)?([A-Z]+)(\d+)$/.exec(range);
  if (!match?.[1] || !match[2]) return null;
  return { rowCount: Number(match[2]), columnCount: columnIndex(match[1]) + 1 };
}
