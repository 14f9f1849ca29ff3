// The queue of entries of lists that may mean a supplier.

import { html, nothing } from 'lit';
import * as cards from 'tierlight/cards.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const STATES = {
  PENDING: 'Waits for a decision',
  AUTOMATIC: 'Listed without a person',
  SAME: 'Decided: it is the supplier',
  NOT_SAME: 'Decided: somebody else',
};

const SCOPES = { COMPANY: 'a company', GROUP: 'a company and all that it holds', VESSEL: 'a ship' };

const hitLink = (id, name) => html`<a href=${`#/who/lists/${encodeURIComponent(id)}`}><bdi>${name}</bdi></a>`;

export const hits = {
  path: '/v1/packs/matches',
  heading: 'Who is who',
  one: 'list hit',
  many: 'list hits',
  intro:
    'Entries of official lists that may mean a supplier. It is decided once and remembered through all later editions of the list.',
  none: 'No such list hit. That is no all-clear: only lists in force are held against suppliers.',
  filter: { status: 'PENDING' },
  verb: 'Show',
  same: 'It is this supplier',
  notSame: 'Somebody else',
  expires: true,

  filters: () =>
    html`<label
      >State
      <select name="status">
        <option value="">Any</option>
        ${Object.entries(STATES).map(
          ([state, word]) => html`<option value=${state} ?selected=${state === 'PENDING'}>${word}</option>`,
        )}
      </select></label
    >`,

  sentence: ({ entry, supplier }) =>
    html`Does ${cards.named(entry.name)} on the list ${cards.named(entry.list)} mean your supplier ${cards.named(supplier.name)}?`,

  state: ({ status }) => (status === 'PENDING' ? nothing : (STATES[status] ?? status)),

  card: (match) => html`
    ${cards.sides(
      'The supplier and the entry',
      ['Your supplier', 'On the list'],
      [
        ['Name', match.supplier.name, match.entry.name],
        ['Also called', match.supplier.aliases.join(', '), match.entry.aliases.join(', ')],
        [
          'Country',
          match.supplier.country && words.country(match.supplier.country),
          match.entry.countries.map(words.country).join(', '),
        ],
        ['Id', parts.supplierLink(match.supplier.id), match.entry.reference],
      ],
    )}
    <p>
      The list means ${SCOPES[match.entry.scope] ?? match.entry.scope}${match.entry.note ? html` (“<bdi>${match.entry.note}</bdi>”)` : nothing}.
      <span class="fine">
        <bdi>${match.entry.list}</bdi>, ${match.entry.edition}${match.entry.since ? `, on it since ${match.entry.since}` : ''}.
      </span>
    </p>
    ${match.heldBy
      ? html`<p>It names ${parts.supplierLink(match.heldBy)} with all that it holds; that alone speaks for this hit.</p>`
      : nothing}
    ${cards.reasons(match)} ${nearest(match)} ${match.decision ? decided(match.decision) : nothing}
    <p class="fine">
      A yes is official evidence against the supplier and ends when the list drops the entry. A no holds for good, or until
      the day that you name. The last decision counts.
    </p>
  `,

  decision: ({ verdict, reason, askAgainOn }) => ({ decision: verdict, reason, askAgainOn }),

  told: ({ decision }) => {
    if (decision.verdict === 'SAME') return 'The supplier counts as listed now. The score follows in a moment.';
    return decision.askAgainAt
      ? `Remembered until ${dayOf(decision.askAgainAt)}; then it is asked again.`
      : 'Remembered for good, through all later editions of the list.';
  },

  // The API knows no taking back here: the last decision holds.
  undone: () => null,

  row: (match) => ({
    id: match.id,
    status: match.status,
    likeness: match.likeness,
    supplier: match.supplier.id,
    supplierName: match.supplier.name,
    supplierAliases: match.supplier.aliases.join('; '),
    supplierCountry: match.supplier.country,
    list: match.entry.list,
    edition: match.entry.edition,
    entryName: match.entry.name,
    entryAliases: match.entry.aliases.join('; '),
    entryCountries: match.entry.countries.join('; '),
    reference: match.entry.reference,
    since: match.entry.since,
    for: match.reasonsFor.join('; '),
    against: match.reasonsAgainst.join('; '),
    nearestOther: match.nearestOther?.supplier.id,
    nearestOtherEntry: match.nearestOtherEntry?.entry.reference,
    decision: match.decision?.verdict,
    reason: match.decision?.reason,
    by: match.decision?.by,
    at: match.decision?.at,
    askAgainAt: match.decision?.askAgainAt,
  }),
};

// It ends with a day of UTC, whatever the clock of the reader.
const dayOf = (instant) => instant.slice(0, 10);

function nearest({ nearestOther: other, nearestOtherEntry: otherEntry }) {
  return html`<p>
      ${other
        ? html`The nearest other supplier that the entry may mean: ${hitLink(other.id, other.supplier.name)}
            (<code>${other.supplier.id}</code>). ${cards.likeness(other.likeness)}`
        : 'No other supplier was found that the entry may mean.'}
    </p>
    ${otherEntry
      ? html`<p>
          The nearest other entry that may mean the supplier: ${hitLink(otherEntry.id, otherEntry.entry.name)} on
          “<bdi>${otherEntry.entry.list}</bdi>”. ${cards.likeness(otherEntry.likeness)}
        </p>`
      : nothing}`;
}

function decided({ verdict, reason, by, at, askAgainAt }) {
  return html`<p>
    ${STATES[verdict]}, by <bdi>${by}</bdi> on <time datetime=${at}>${words.time(at)}</time>: <bdi>${reason}</bdi>
    ${askAgainAt ? html`<span class="fine">Asked again from ${dayOf(askAgainAt)}.</span>` : nothing}
  </p>`;
}
