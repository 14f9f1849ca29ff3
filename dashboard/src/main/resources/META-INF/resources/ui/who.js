import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { read } from 'tierlight/api.js';
import { saveList } from 'tierlight/export.js';
import { hits } from 'tierlight/hits.js';
import { ListPage } from 'tierlight/page.js';
import 'tierlight/question.js';
import { reviews } from 'tierlight/reviews.js';
import * as words from 'tierlight/words.js';

const QUEUES = { reviews, lists: hits };

/** The questions that wait for a person: which records are one supplier, and whom lists mean. */
class Who extends ListPage {
  static properties = { queue: {}, only: {}, told: { state: true } };

  get kind() {
    return QUEUES[this.queue];
  }

  get path() {
    return this.only ? `${this.kind.path}/${encodeURIComponent(this.only)}` : this.kind.path;
  }

  load(cursor) {
    this.told = null;
    return super.load(cursor);
  }

  async page(query, signal) {
    if (!this.only) return super.page(query, signal);
    return { items: [await read(this.path, signal)], total: { count: 1, kind: 'EXACT' } };
  }

  saveAll() {
    const { kind, path, filter } = this;
    this.told = null;
    return this.ask(async (signal) => {
      const { rows, isWhole } = await saveList(`tierlight-${this.queue}.csv`, path, filter, kind.row, signal);
      if (!isWhole) this.told = `The file ends after ${words.count(rows)} ${kind.many}: filter to export the others.`;
    });
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

  above() {
    return html`<nav class="tabs" aria-label="Queues">
      ${this.tab('reviews', '#/who', 'Records')} ${this.tab('lists', '#/who/lists', 'List hits')}
    </nav>`;
  }

  tab(queue, place, word) {
    return html`<a href=${place} aria-current=${this.queue === queue && !this.only ? 'page' : 'false'}>${word}</a>`;
  }

  form() {
    return this.only ? nothing : super.form();
  }

  rows() {
    return html`<p class="fine">
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
      ${this.told ? html`<p class="note" role="status">${this.told}</p>` : nothing}`;
  }

  export() {
    if (this.only) return nothing;
    return html`<button type="button" class="quiet" ?disabled=${this.busy} @click=${this.saveAll}>Export all as CSV</button>`;
  }
}

customElements.define('tierlight-who', Who);
