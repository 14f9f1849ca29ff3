import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { read } from 'tierlight/api.js';
import { csv, readAll, save } from 'tierlight/export.js';
import { hits } from 'tierlight/hits.js';
import * as parts from 'tierlight/parts.js';
import 'tierlight/question.js';
import { reviews } from 'tierlight/reviews.js';
import * as words from 'tierlight/words.js';

const PAGE = 25;
const QUEUES = { reviews, lists: hits };

/** The questions that wait for a person: which records are one supplier, and whom lists mean. */
class Who extends LitElement {
  static properties = {
    queue: {},
    only: {},
    items: { state: true },
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.items = [];
  }

  createRenderRoot() {
    return this;
  }

  // Before it renders: the items of one queue are none of the other.
  willUpdate(changed) {
    if (changed.has('queue') || changed.has('only')) this.begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.request?.abort();
  }

  get kind() {
    return QUEUES[this.queue];
  }

  begin() {
    this.items = [];
    this.answer = null;
    this.problem = null;
    this.filter = this.kind.filter;
    this.load(null);
  }

  load(cursor) {
    const query = new URLSearchParams({ limit: PAGE, ...this.filter });
    if (cursor) query.set('cursor', cursor);
    return this.ask(async (signal) => {
      const answer = this.only ? await this.single(signal) : await read(`${this.kind.path}?${query}`, signal);
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.answer = answer;
    });
  }

  async single(signal) {
    const item = await read(`${this.kind.path}/${encodeURIComponent(this.only)}`, signal);
    return { items: [item], total: { count: 1, kind: 'EXACT' } };
  }

  saveAll() {
    return this.ask(async (signal) => {
      const items = await readAll(this.kind.path, this.filter, signal);
      if (items.length) save(`tierlight-${this.queue}.csv`, csv(items.map(this.kind.row)));
    });
  }

  async ask(question) {
    this.request?.abort();
    const { signal } = (this.request = new AbortController());
    this.busy = true;
    try {
      await question(signal);
      this.problem = null;
    } catch (failure) {
      if (signal.aborted) return;
      this.problem = failure;
    }
    this.busy = false;
  }

  choose(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.filter = Object.fromEntries([...form].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
    this.load(null);
  }

  // What was answered stays in sight with its answer; the focus goes on.
  answered({ target, detail }) {
    this.items = this.items.map((item) => (item.id === detail.item.id ? detail.item : item));
    this.step(target, detail.goOn ? 1 : 0);
  }

  step(question, by) {
    const all = [...this.querySelectorAll('tierlight-question')];
    (all[all.indexOf(question) + by] ?? question).enter();
  }

  // Single keys count only while a question has the focus, and never where somebody writes.
  press(event) {
    const question = event.target.closest('tierlight-question');
    const writes = event.target.closest('input:not([type=radio])');
    if (!question || writes || event.ctrlKey || event.altKey || event.metaKey) return;
    const keys = {
      j: () => this.step(question, 1),
      k: () => this.step(question, -1),
      s: () => question.choose('SAME'),
      n: () => question.choose('NOT_SAME'),
    };
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  }

  render() {
    return html`
      <section class="intro">
        <h1>Who is who</h1>
        <p>${this.kind.intro}</p>
      </section>
      <nav class="tabs" aria-label="Queues">${this.tab('reviews', '#/who', 'Records')} ${this.tab('lists', '#/who/lists', 'List hits')}</nav>
      ${this.only ? nothing : this.form()} ${this.problem ? parts.problemNote(this.problem) : nothing}
      ${this.answer ? this.list() : nothing} ${this.busy && !this.answer ? parts.loading() : nothing}
    `;
  }

  tab(queue, place, word) {
    return html`<a href=${place} aria-current=${this.queue === queue && !this.only ? 'page' : 'false'}>${word}</a>`;
  }

  form() {
    return html`<form class="filters" role="search" @submit=${this.choose}>
      ${this.kind.filters()}
      <button type="submit">Show</button>
    </form>`;
  }

  list() {
    if (!this.items.length) return html`<p class="note" role="status">${this.kind.none}</p>`;
    return html`<p class="fine" role="status">${words.total(this.answer.total, this.kind.one, this.kind.many)}</p>
      <p class="fine">
        With the focus on a question: <kbd>s</kbd> the same, <kbd>n</kbd> not the same, <kbd>j</kbd> the next, <kbd>k</kbd> the
        one before.
      </p>
      <ul class="questions" @keydown=${this.press} @answered=${this.answered}>
        ${repeat(
          this.items,
          (item) => item.id,
          (item) =>
            html`<li>
              <tierlight-question .kind=${this.kind} .item=${item} .unfolded=${Boolean(this.only)}></tierlight-question>
            </li>`,
        )}
      </ul>
      ${this.only ? nothing : this.rest()}`;
  }

  rest() {
    return html`<p class="more">
      ${this.answer.next
        ? html`<button type="button" class="quiet" ?disabled=${this.busy} @click=${() => this.load(this.answer.next)}>
            Show more
          </button>`
        : nothing}
      <button type="button" class="quiet" ?disabled=${this.busy} @click=${this.saveAll}>Export all as CSV</button>
    </p>`;
  }
}

customElements.define('tierlight-who', Who);
