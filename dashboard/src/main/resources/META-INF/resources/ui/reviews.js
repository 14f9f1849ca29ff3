// The queue of questions whether two records are one supplier.

import { html, nothing } from 'lit';
import * as cards from 'tierlight/cards.js';
import * as words from 'tierlight/words.js';

const who = (record) => (record ? cards.named(record.name) : 'a record that is not known any more');
const numbersOf = (record) =>
  Object.entries(record?.identifiers ?? {})
    .map(([scheme, value]) => `${scheme} ${value}`)
    .join(', ');
const countryOf = (record) => record?.country && words.country(record.country);
const supplierOf = (record) => record && cards.recordsLink(record.supplierId);

export const reviews = {
  path: '/v1/identity/reviews',
  heading: 'Who is who',
  one: 'question',
  many: 'questions',
  intro: 'Records that may be one supplier, the most alike first. Whatever you decide holds against every rule, and can be taken back.',
  none: 'No question is open. That only means that no two records are alike enough to be asked about.',
  filter: {},
  verb: 'Show',
  same: 'One supplier',
  notSame: 'Two suppliers',
  expires: false,

  filters: () =>
    html`<label>Record or supplier <input name="supplier" type="search" maxlength="200" autocomplete="off" spellcheck="false" /></label>
      <label>Country <input name="country" maxlength="60" autocomplete="off" spellcheck="false" /></label>`,

  sentence: ({ record, other }) => html`Are ${who(record)} and ${who(other)} one supplier?`,

  state: ({ status, decision }) => (status === 'OPEN' ? nothing : (decision && words.relationWords(decision.relation)) || 'Answered'),

  card: (review) => html`
    ${cards.sides(
      'The two records',
      ['One record', 'The other'],
      [
        ['Name', review.record?.name, review.other?.name],
        ['Also called', review.record?.aliases.join(', '), review.other?.aliases.join(', ')],
        ['Country', countryOf(review.record), countryOf(review.other)],
        ['Address', review.record?.address, review.other?.address],
        ['Numbers', numbersOf(review.record), numbersOf(review.other)],
        ['Record', review.record?.id, review.other?.id],
        ['Part of', supplierOf(review.record), supplierOf(review.other)],
      ],
    )}
    ${cards.reasons(review)} ${nearest(review.nearestOther)}
    <p class="fine">Asked by the rule <bdi>${review.by}</bdi> on ${words.time(review.foundAt)}.</p>
    ${review.decision ? html`<p>${cards.decision(review.decision)}</p>` : nothing}
    ${review.status === 'ANSWERED' && !review.decision
      ? html`<p>Other decisions answer it: they make the two one, or keep them apart.</p>`
      : nothing}
  `,

  decision: ({ verdict, reason }) => ({ verdict, reason }),

  told: (answer, { verdict }) =>
    cards.told(
      answer,
      verdict === 'SAME'
        ? `They are one supplier now, ${answer.supplier?.supplierId}.`
        : 'They stay two, whatever a rule says, until somebody takes that back.',
    ),

  undone: ({ decision }) =>
    decision && decision.relation !== 'OPEN' ? { record: decision.recordId, other: decision.otherId } : null,

  row: (review) => ({
    id: review.id,
    status: review.status,
    likeness: review.likeness,
    ...rowOf('record', review.record),
    ...rowOf('other', review.other),
    for: review.reasonsFor.join('; '),
    against: review.reasonsAgainst.join('; '),
    nearestOther: review.nearestOther?.recordId,
    foundAt: review.foundAt,
    by: review.by,
  }),
};

const rowOf = (side, record) => ({
  [side]: record?.id,
  [`${side}Supplier`]: record?.supplierId,
  [`${side}Name`]: record?.name,
  [`${side}Aliases`]: record?.aliases.join('; '),
  [`${side}Country`]: record?.country,
  [`${side}Address`]: record?.address,
  [`${side}Numbers`]: numbersOf(record),
});

function nearest(other) {
  if (!other) return html`<p>No other candidate was found.</p>`;
  return html`<p>
    The nearest other candidate: ${cards.recordsLink(other.recordId, other.name)}. ${cards.likeness(other.likeness)}
  </p>`;
}
