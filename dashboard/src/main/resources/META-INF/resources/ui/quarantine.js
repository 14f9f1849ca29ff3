import { LitElement, html, nothing } from 'lit';
import { read, send } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const PAGE = 25;
const STATES = { OPEN: 'Open', REPLAYED: 'Replayed', DISCARDED: 'Discarded' };

/** A state as a word with a colour; never the colour alone. */
export const stateTag = (state) =>
  html`<span class="tag ${state === 'OPEN' ? 'band-elevated' : 'plain'}">${STATES[state] ?? state}</span>`;

/** Records that were refused: to filter, to open, and to replay by reason. */
class Quarantine extends LitElement {
  static properties = {
    items: { state: true },
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.filter = { state: 'OPEN' };
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.load(null);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.request?.abort();
  }

  async load(cursor) {
    this.request?.abort();
    this.request = new AbortController();
    this.busy = true;
    const query = new URLSearchParams({ limit: PAGE, ...this.filter });
    if (cursor) query.set('cursor', cursor);
    try {
      const answer = await read(`/v1/quarantine?${query}`, this.request.signal);
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.answer = answer;
      this.problem = null;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.problem = failure;
    }
    this.busy = false;
  }

  choose(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.filter = Object.fromEntries([...form].filter(([, value]) => value));
    this.done = null;
    this.load(null);
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

  render() {
    return html`
      <section class="intro">
        <h1>Quarantine</h1>
        <p>
          What came over a topic and could not be taken in. Nothing is lost: mend a record and replay it, or discard it with a
          reason. Records stay for 90 days.
        </p>
      </section>
      ${this.problem ? parts.problemNote(this.problem) : nothing}
      ${this.done ? html`<p class="note" role="status">${this.done}</p>` : nothing}
      ${this.answer ? this.counts() : nothing} ${this.form()}
      ${this.answer && !this.problem ? this.list() : nothing}
      ${this.busy && !this.answer ? parts.loading() : nothing}
    `;
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

  form() {
    const reasons = this.answer?.counts.byReason ?? [];
    return html`<form class="filters" role="search" @submit=${this.choose}>
      <label
        >Reason
        <select name="reason">
          <option value="">Any</option>
          ${reasons.map((row) => html`<option value=${row.reason}>${row.reason}</option>`)}
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
      <label>Topic <input name="topic" maxlength="150" autocomplete="off" spellcheck="false" /></label>
      <button type="submit">Show</button>
    </form>`;
  }

  list() {
    if (!this.items.length) return html`<p class="note" role="status">No such record stands in quarantine.</p>`;
    return html`<p class="fine" role="status">${words.total(this.answer.total, 'record', 'records')}</p>
      <ul class="plain-list refused">
        ${this.items.map(item)}
      </ul>
      ${this.answer.next
        ? html`<p class="more">
            <button type="button" class="quiet" ?disabled=${this.busy} @click=${() => this.load(this.answer.next)}>
              Show more
            </button>
          </p>`
        : nothing}`;
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
