// Saves what a screen shows, and all that follows it, as a table.

import { read } from 'tierlight/api.js';

const PAGE = 250;

/** Reads a list to its end. */
export async function readAll(path, filter, signal) {
  const items = [];
  let cursor = null;
  do {
    const query = new URLSearchParams({ limit: PAGE, ...filter, ...(cursor ? { cursor } : {}) });
    const answer = await read(`${path}?${query}`, signal);
    items.push(...answer.items);
    cursor = answer.next;
  } while (cursor);
  return items;
}

// A name that begins like a formula must not become one in a spreadsheet.
const cell = (value) => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** The rows, objects with the same fields, as CSV. */
export function csv(rows) {
  const names = Object.keys(rows[0]);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((line) => line.map(cell).join(',') + '\r\n').join('');
}

/** Lets the browser save a text; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
