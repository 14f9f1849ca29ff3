// Saves what a screen shows, and all that follows it, as a table.

import { read } from 'tierlight/api.js';

const PAGE = 250;

/** What a spreadsheet still opens with ease; who needs more reads the API. */
const MOST_ROWS = 50_000;

/**
 * Saves a list page by page, up to a bound, and says how far it came. Of a page that was read only
 * its text is kept, as a Blob, which the browser may put on disk.
 */
export async function saveList(name, path, filter, row, signal) {
  const texts = [];
  let rows = 0;
  let cursor = null;
  do {
    const query = new URLSearchParams({ limit: PAGE, ...filter, ...(cursor ? { cursor } : {}) });
    const { items, next } = await read(`${path}?${query}`, signal);
    if (items.length) texts.push(new Blob([csv(items.map(row), !rows)]));
    rows += items.length;
    cursor = next;
  } while (cursor && rows < MOST_ROWS);
  if (rows) save(name, ...texts);
  return { rows, isWhole: !cursor };
}

// A name that begins like a formula must not become one in a spreadsheet.
const cell = (value) => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** The rows, objects with the same fields, as CSV, below their names if it begins here. */
export function csv(rows, begins = true) {
  const names = Object.keys(rows[0]);
  const lines = [...(begins ? [names] : []), ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((line) => line.map(cell).join(',') + '\r\n').join('');
}

/** Lets the browser save texts as one; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function save(name, ...texts) {
  const address = URL.createObjectURL(new Blob(['\ufeff', ...texts], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
