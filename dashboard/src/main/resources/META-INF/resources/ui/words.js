// What codes mean in plain words. Wording matters here: an indicator is no verdict.

const BANDS = {
  LOW: 'Low',
  GUARDED: 'Guarded',
  ELEVATED: 'Elevated',
  HIGH: 'High',
};

const RULES = {
  BAND_RISEN: 'Indicator moved up a band',
  LINK_ALERT: 'Strong evidence upstream',
  LINK_ALERT_STRONG: 'Very strong evidence upstream',
  LEGAL_FLAG: 'Officially listed supplier',
  OFFICIAL_EVIDENCE: 'New official evidence',
};

const KINDS = {
  EVIDENCE: 'Evidence',
  INHERENT: 'Country, sector, product',
  UNDISCLOSED: 'Not disclosed',
};

const LEGAL = {
  LISTED: 'Named on an official list',
  REGION_PRESUMPTION: 'In a region with a legal presumption',
  PRODUCT_ORDER: 'Product under an official order',
  POSSIBLE_MATCH: 'Possible match with a list, not yet decided',
  CLEAR: 'Not found on the lists that were checked',
  UNKNOWN: 'Lists not checked yet',
};

const RELATIONS = {
  SAME: 'Said to be one supplier',
  DISTINCT: 'Said to be two suppliers',
  OPEN: 'Taken back, so open',
};

// From 0.60 on a person is asked.
const DEGREES = [
  [0.95, 'Almost equal'],
  [0.8, 'Very much alike'],
  [0.6, 'Alike in parts'],
  [0, 'Little alike'],
];

// A code that is newer than this page is shown as it is, never left out.
const spoken = (code) => String(code).toLowerCase().replaceAll('_', ' ');

export const bandWords = (band) => (band ? (BANDS[band] ?? spoken(band)) : 'Unknown');
export const ruleWords = (rule) => RULES[rule] ?? spoken(rule);
export const kindWords = (kind) => KINDS[kind] ?? spoken(kind);
export const relationWords = (relation) => RELATIONS[relation] ?? spoken(relation);
export const likenessWords = (value) => DEGREES.find(([from]) => value >= from)[1];
export const legalWords = (state) => LEGAL[state] ?? spoken(state);

const POINTS = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const COUNT = new Intl.NumberFormat('en');
const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

export const points = (value) => POINTS.format(value);
export const exactPoints = (value) => EXACT.format(value);
export const share = (value) => PERCENT.format(value);
export const count = (value) => COUNT.format(value);

const formatted = (format, instant) => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? 'unknown time' : format.format(date);
};

export const time = (instant) => formatted(TIME, instant);
export const day = (instant) => formatted(DAY, instant);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country in words; a supplier without one has an unknown country, not an empty one. */
export function country(code) {
  if (!code) return 'country unknown';
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

/** How many of how many, saying where the count is only a lower bound. */
export function total({ count: amount, kind }, one, many) {
  const words = amount === 1 ? one : many;
  return kind === 'EXACT' ? `${count(amount)} ${words}` : `at least ${count(amount)} ${words}`;
}

/** The score in one sentence. */
export function scoreSentence(score, band) {
  if (!score) {
    return 'Unknown: no score has been computed yet. That says nothing about the supplier.';
  }
  return (
    `${bandWords(band)} indicator: ${points(score.mid)} of 100. ` +
    `What is known allows no less than ${points(score.low)} and no more than ${points(score.high)}.`
  );
}

/** What the width of the interval means, in one sentence. */
export function opacitySentence(score) {
  if (!score) return '';
  const width = score.high - score.low;
  if (width > 50) return 'Most of the supply chain behind it is not disclosed, so the score says little yet.';
  if (width > 20) return 'Parts of the supply chain behind it are not disclosed.';
  return 'The supply chain behind it is largely disclosed.';
}
