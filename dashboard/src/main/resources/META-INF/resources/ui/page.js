// What pages that ask one question share: a list that goes on, or one thing and what is decided on it.

import { LitElement, html, nothing } from 'lit';
import { read, send } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const PAGE = 25;

/** Shows what its `path` answers. Another path begins it anew; leaving it ends what it asked. */
class Page extends LitElement {
  static properties = {
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  // Before it renders: what one path answered is no answer of another.
  willUpdate() {
    if (this.path === this.begun) return;
    this.begun = this.path;
    this.answer = this.problem = null;
    this.begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.request?.abort();
  }

  /** Asks one thing at a time: a new question ends the one before. */
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

  /** What went wrong, or that it is not known yet. */
  notes(isShown) {
    if (this.problem) return parts.problemNote(this.problem);
    return this.busy && !isShown ? parts.loading() : nothing;
  }
}

/**
 * A list to filter and to go on in. A page says its `kind` and how its `rows` look: a kind has a
 * path, a heading, an intro, the `filter` that holds at first, the fields of its `filters` with the
 * verb on their button, the words for `one` and `many`, and what `none` means.
 */
export class ListPage extends Page {
  static properties = { items: { state: true } };

  get path() {
    return this.kind.path;
  }

  begin() {
    this.items = null;
    this.filter = this.kind.filter;
    this.load(null);
  }

  async load(cursor) {
    const query = new URLSearchParams({ limit: PAGE, ...this.filter, ...(cursor ? { cursor } : {}) });
    await this.ask(async (signal) => {
      const answer = await this.page(query, signal);
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.answer = answer;
    });
    // What stands under a problem is no answer to the filter above it.
    if (this.problem && !cursor) this.items = null;
  }

  page(query, signal) {
    return read(`${this.path}?${query}`, signal);
  }

  choose(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.filter = Object.fromEntries([...form].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
    this.load(null);
  }

  render() {
    return html`
      <section class="intro">
        <h1>${this.kind.heading}</h1>
        <p>${this.kind.intro}</p>
      </section>
      ${this.above()} ${this.form()} ${this.notes(this.items)} ${this.items ? this.list() : nothing}
    `;
  }

  above() {
    return nothing;
  }

  form() {
    return html`<form class="filters" role="search" @submit=${this.choose}>
      ${this.kind.filters(this.answer)}
      <button type="submit">${this.kind.verb}</button>
    </form>`;
  }

  list() {
    const { one, many, none } = this.kind;
    if (!this.items.length) return html`${parts.staleNote(this.answer)}<p class="note" role="status">${none}</p>`;
    return html`${parts.staleNote(this.answer)}
      <p class="fine" role="status">${words.total(this.answer.total, one, many)}</p>
      ${this.rows()}
      ${this.rest()}`;
  }

  rest() {
    const further = this.answer.next
      ? html`<button type="button" class="quiet" ?disabled=${this.busy} @click=${() => this.load(this.answer.next)}>Show more</button>`
      : nothing;
    const ways = [further, this.export()].filter((way) => way !== nothing);
    return ways.length ? html`<p class="more">${ways.map((way) => html`${way} `)}</p>` : nothing;
  }

  export() {
    return nothing;
  }
}

/** One thing, and what a person decides on it. A page says its `path`, where it goes `back`, its `intro` and its `card`. */
export class DetailPage extends Page {
  static properties = { outcome: { state: true } };

  begin() {
    this.outcome = null;
    this.load();
  }

  load() {
    return this.ask(async (signal) => {
      this.answer = await read(this.path, signal);
    });
  }

  /** Sends a decision, says what became of it, and shows how things stand then. */
  async decide(path, text, told) {
    const { begun } = this;
    this.busy = true;
    this.outcome = null;
    const outcome = await send(path, text)
      .then((answer) => ({ done: told(answer) }))
      .catch((refusal) => ({ refusal }));
    if (!this.isConnected || this.begun !== begun) return;
    this.outcome = outcome;
    await this.load();
    await this.updateComplete;
    this.querySelector('.outcome').focus();
  }

  render() {
    const { done, refusal } = this.outcome ?? {};
    return html`
      <p class="crumbs"><a href=${this.back.place}>← ${this.back.name}</a></p>
      ${this.intro()}
      <div class="outcome" tabindex="-1">
        ${done ? html`<p class="note" role="status">${done}</p>` : nothing} ${refusal ? parts.problemNote(refusal) : nothing}
      </div>
      ${this.notes(this.answer)} ${this.answer ? this.card(this.answer) : nothing}
    `;
  }
}
