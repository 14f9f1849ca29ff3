// Pieces of every match card: two side by side, what speaks for and against, and who else it may be.

import { html, nothing } from 'lit';
import * as words from 'tierlight/words.js';

/** How like two are: in words first, then as a number. */
export const likeness = (value) => html`${words.likenessWords(value)} <span class="numbers">(${words.exactPoints(value)} of 1)</span>`;

export const named = (name) => html`“<bdi>${name}</bdi>”`;

export function recordsLink(id, name) {
  return html`<a href=${`#/who/suppliers/${encodeURIComponent(id)}`}><bdi>${name || id}</bdi></a>`;
}

/** Two side by side; a row about which both say nothing is left out. */
export function sides(caption, [one, other], rows) {
  return html`<table class="sides">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${one}</th>
        <th scope="col">${other}</th>
      </tr>
    </thead>
    <tbody>
      ${rows
        .filter(([, left, right]) => left || right)
        .map(
          ([name, left, right]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${side(left)}</td>
              <td>${side(right)}</td>
            </tr>`,
        )}
    </tbody>
  </table>`;
}

const side = (value) => (value ? html`<bdi>${value}</bdi>` : html`<span class="unknown">not known</span>`);

/** What speaks for it and against it, always both. */
export function reasons({ reasonsFor, reasonsAgainst }) {
  return html`<div class="columns reasons">
    <div>
      <h3>What supports it</h3>
      ${listed(reasonsFor)}
    </div>
    <div>
      <h3>What contradicts it</h3>
      ${listed(reasonsAgainst)}
    </div>
  </div>`;
}

const listed = (lines) =>
  lines?.length
    ? html`<ul>
        ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
      </ul>`
    : html`<p class="unknown">Nothing was found.</p>`;

/** A reason that is kept, and the button that sends it. */
export function reasonField(id, extra = nothing) {
  return html`<label
      >Why
      <input name="reason" required maxlength="500" autocomplete="off" aria-describedby=${id}
    /></label>
    ${extra}
    <p id=${id} class="fine">The reason stays in the log, with the name of your key: name no person.</p>`;
}

/** What somebody or a rule decided about two records. */
export function decision({ recordId, otherId, relation, byPerson, by, reason, decidedAt }) {
  return html`${words.relationWords(relation)}: <code>${recordId}</code> and <code>${otherId}</code>, by
    ${byPerson ? html`<bdi>${by}</bdi>` : html`the rule <bdi>${by}</bdi>`} on
    <time datetime=${decidedAt}>${words.time(decidedAt)}</time>: <bdi>${reason}</bdi>`;
}

/** What became of a decision about records. */
export function told({ status, positions }, sentence) {
  return status === 'UNCHANGED'
    ? 'It was so already; nothing was written.'
    : `${sentence} It stands in the log at ${positions.join(', ')}.`;
}
