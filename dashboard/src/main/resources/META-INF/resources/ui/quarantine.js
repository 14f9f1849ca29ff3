import { html, nothing } from 'lit';
import { send } from 'tierlight/api.js';
import { ListPage } from 'tierlight/page.js';
import * as words from 'tierlight/words.js';

const STATES = { OPEN: 'Open', REPLAYED: 'Replayed', DISCARDED: 'Discarded' };

/** A state as a word with a colour; never the colour alone. */
export const stateTag = (state) =>
  html`<span class="tag ${state === 'OPEN' ? 'band-elevated' : 'plain'}">${STATES[state] ?? state}</span>`;

const refused = {
  path: '/v1/quarantine',
  heading: 'Quarantine',
  one: 'record',
  many: 'records',
  intro: `What came over a topic and could not be taken in. Nothing is lost: mend a record and replay it, or discard it with a
    reason. Records stay for 90 days.`,
  none: 'No such record stands in quarantine.',
  filter: { state: 'OPEN' },
  verb: 'Show',

  filters: (answer) =>
    html`<label
        >Reason
        <select name="reason">
          <option value="">Any</option>
          ${(answer?.counts.byReason ?? []).map((row) => html`<option value=${row.reason}>${row.reason}</option>`)}
        </select></label
      >
      <label
        >State
        <select name="state">
          <option value="">Any</option>
          ${Object.entries(STATES).map(
            ([state, word]) => html`<option value=${state} ?selected=${state === 'OPEN'}>${word}</option>`,
          )}
        </select></label
      >
      <label>Topic <input name="topic" maxlength="150" autocomplete="off" spellcheck="false" /></label>`,
};

/** Records that were refused: to filter, to open, and to replay by reason. */
class Quarantine extends ListPage {
  static properties = { done: { state: true } };

  kind = refused;

  choose(event) {
    this.done = null;
    super.choose(event);
  }

  // One batch after the other; what is refused again is left behind, so that this ends.
  async replayAll(reason) {
    this.busy = true;
    const sum = { replayed: 0, left: 0 };
    let next = null;
    try {
      do {
        const query = new URLSearchParams({ reason, limit: 50, ...(next ? { cursor: next } : {}) });
        const batch = await send(`/v1/quarantine/replay?${query}`, null);
        sum.replayed += batch.replayed;
        sum.left += batch.left;
        next = batch.next;
        this.done = `${words.count(sum.replayed)} replayed, ${words.count(sum.left)} still open.`;
      } while (next && this.isConnected);
    } catch (failure) {
      this.problem = failure;
      this.busy = false;
      return;
    }
    await this.load(null);
  }

  above() {
    return html`${this.done ? html`<p class="note" role="status">${this.done}</p>` : nothing}
    ${this.answer ? this.counts() : nothing}`;
  }

  counts() {
    const { counts } = this.answer;
    return html`<section aria-labelledby="reasons">
      <h2 id="reasons">Reasons</h2>
      <p>
        ${words.count(counts.setAside)} set aside = ${words.count(counts.open)} open + ${words.count(counts.replayed)} replayed +
        ${words.count(counts.discarded)} discarded${counts.unlisted ? `; ${words.count(counts.unlisted)} more are not listed` : ''}
      </p>
      ${counts.byReason.length ? this.reasons(counts.byReason) : nothing}
    </section>`;
  }

  reasons(rows) {
    return html`<div class="scroll" role="region" aria-label="Table of reasons" tabindex="0">
      <table>
        <caption class="hidden">
          Refused records by reason
        </caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col" class="number">Open</th>
            <th scope="col" class="number">Replayed</th>
            <th scope="col" class="number">Discarded</th>
            <th scope="col">All open ones</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.reason(row))}
        </tbody>
      </table>
    </div>`;
  }

  reason(row) {
    return html`<tr>
      <th scope="row"><code>${row.reason}</code></th>
      <td class="number">${words.count(row.open)}</td>
      <td class="number">${words.count(row.replayed)}</td>
      <td class="number">${words.count(row.discarded)}</td>
      <td>
        <button type="button" class="quiet" ?disabled=${this.busy || !row.open} @click=${() => this.replayAll(row.reason)}>
          Replay <span class="hidden">all of ${row.reason}</span>
        </button>
      </td>
    </tr>`;
  }

  rows() {
    return html`<ul class="plain-list refused">
      ${this.items.map(item)}
    </ul>`;
  }
}

function item(record) {
  return html`<li>
    <a href=${`#/quarantine/${encodeURIComponent(record.id)}`}><code>${record.id}</code></a>
    ${stateTag(record.state)} ${record.tried ? html`<span class="tag plain">Refused again</span>` : nothing}
    <span class="fine"
      >${record.reasons.join(', ')} · <time datetime=${record.setAsideAt}>${words.time(record.setAsideAt)}</time></span
    >
  </li>`;
}

customElements.define('tierlight-quarantine', Quarantine);
