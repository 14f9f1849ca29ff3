import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as cards from 'tierlight/cards.js';
import { csv, save } from 'tierlight/export.js';
import { DetailPage } from 'tierlight/page.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const pairOf = ({ recordId, otherId }) => [recordId, otherId].sort().join(' ');

/** All records of one supplier, why they are one, and how to take that back. */
class Records extends DetailPage {
  static properties = { supplierId: { attribute: 'supplier-id' } };

  get path() {
    return `/v1/identity/suppliers/${encodeURIComponent(this.supplierId)}`;
  }

  get back() {
    return { place: '#/who', name: 'Who is who' };
  }

  async post(event, action, body, sentence) {
    event.preventDefault();
    const { target } = event;
    const reason = new FormData(target).get('reason');
    const told = (answer) => {
      target.reset();
      return cards.told(answer, sentence);
    };
    await this.decide(`/v1/identity/${action}`, JSON.stringify({ ...body, reason }), told);
  }

  another(event) {
    const { relation, other } = Object.fromEntries(new FormData(event.target));
    const { supplierId } = this.answer;
    return relation === 'SAME'
      ? this.post(event, 'merges', { record: other, into: supplierId }, `${other} is part of ${supplierId} now.`)
      : this.post(event, 'distinctions', { record: supplierId, other }, `${other} and ${supplierId} stay two.`);
  }

  saveAll() {
    const { supplierId, described } = this.answer;
    const rows = described.map(({ id, name, aliases, country, address, identifiers }) => ({
      supplier: supplierId,
      record: id,
      name,
      aliases: aliases.join('; '),
      country,
      address,
      numbers: numbers(identifiers),
    }));
    save('tierlight-records.csv', csv(rows));
  }

  intro() {
    return html`<section class="intro">
      <h1>Records of a supplier</h1>
      <p>The same company comes under several ids. Facts keep the id they came with; here stands which ids are one, and why.</p>
    </section>`;
  }

  card({ supplierId, records, described, decisions, overruled }) {
    const holding = new Set(new Map(decisions.map((one) => [pairOf(one), one])).values());
    return html`<section aria-labelledby="records">
        <h2 id="records">${parts.supplierLink(supplierId)}</h2>
        <p>
          ${records.length === 1 ? 'One record.' : `${words.count(records.length)} records are this supplier.`}
        </p>
        <ul class="plain-list">
          ${repeat(
            described,
            (record) => record.id,
            (record) => this.record(record, records.length > 1),
          )}
        </ul>
        ${described.length
          ? html`<p class="more"><button type="button" class="quiet" @click=${this.saveAll}>Export all as CSV</button></p>`
          : nothing}
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">What was decided</h2>
        ${decisions.length
          ? html`<ul class="plain-list">
              ${repeat(
                decisions,
                (one) => `${pairOf(one)} ${one.decidedAt}`,
                (one) => this.decision(one, holding.has(one)),
              )}
            </ul>`
          : html`<p>Nothing was decided about it.</p>`}
        ${overruled.length
          ? html`<h3>Merges that do not hold</h3>
              <ul class="plain-list">
                ${overruled.map(
                  ({ decision, because }) =>
                    html`<li>${cards.decision(decision)}${because.map((one) => html`<p class="fine">Against it: ${cards.decision(one)}</p>`)}</li>`,
                )}
              </ul>`
          : nothing}
      </section>
      ${this.adding()}`;
  }

  record({ id, name, aliases, country, address, identifiers }, isOneOfSeveral) {
    return html`<li>
      <strong><bdi>${name}</bdi></strong> <code>${id}</code>
      <span class="fine"
        >${[aliases.join(', '), words.country(country), address ?? 'address unknown', numbers(identifiers)]
          .filter(Boolean)
          .map((text) => html`<bdi>${text}</bdi><br />`)}</span
      >
      ${isOneOfSeveral
        ? this.undoing(`split-${id}`, 'Take out', id, 'All that ties it to other records is taken back.', (event) =>
            this.post(event, 'splits', { record: id }, `${id} stands alone now.`),
          )
        : nothing}
    </li>`;
  }

  decision(one, holds) {
    const { reasonsFor, reasonsAgainst } = one;
    return html`<li>
      ${cards.decision(one)}
      ${reasonsFor.length ? html`<span class="fine">For it: ${reasonsFor.join('; ')}</span>` : nothing}
      ${reasonsAgainst.length ? html`<span class="fine">Against it: ${reasonsAgainst.join('; ')}</span>` : nothing}
      ${holds ? this.takingBack(one) : html`<span class="fine">It holds no more.</span>`}
    </li>`;
  }

  takingBack({ recordId, otherId, relation }) {
    if (relation === 'OPEN') return nothing;
    return this.undoing(
      `reopen-${recordId}-${otherId}`,
      'Take back',
      `${recordId} and ${otherId}`,
      'Other decisions may still make the two one.',
      (event) => this.post(event, 'reopenings', { record: recordId, other: otherId }, 'Taken back.'),
    );
  }

  undoing(id, word, about, consequence, submit) {
    return html`<details>
      <summary>${word} <span class="hidden">${about}</span></summary>
      <form class="decision" @submit=${submit}>
        <p>${consequence}</p>
        ${cards.reasonField(id)}
        <button type="submit" class="quiet" ?disabled=${this.busy}>${word}</button>
      </form>
    </details>`;
  }

  adding() {
    return html`<section aria-labelledby="another">
      <h2 id="another">Another record</h2>
      <form class="decision" @submit=${this.another}>
        <label>Its id <input name="other" required maxlength="200" autocomplete="off" spellcheck="false" /></label>
        <fieldset>
          <legend>What it is</legend>
          <label><input type="radio" name="relation" value="SAME" required /> Part of this supplier</label>
          <label><input type="radio" name="relation" value="DISTINCT" required /> Never this supplier</label>
        </fieldset>
        ${cards.reasonField('kept-another')}
        <button type="submit" ?disabled=${this.busy}>Decide</button>
      </form>
    </section>`;
  }
}

const numbers = (identifiers) =>
  Object.entries(identifiers)
    .map(([scheme, value]) => `${scheme} ${value}`)
    .join(', ');

customElements.define('tierlight-records', Records);
