import { LitElement, html, nothing } from 'lit';
import { read } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const PAGE = 25;

/** The suppliers with the highest indicators, to search and filter. */
class Overview extends LitElement {
  static properties = {
    items: { state: true },
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.filter = {};
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
      const answer = await read(`/v1/suppliers?${query}`, this.request.signal);
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.answer = answer;
      this.problem = null;
      this.busy = false;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.problem = failure;
      this.busy = false;
    }
  }

  search(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.filter = Object.fromEntries([...form].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
    this.load(null);
  }

  render() {
    return html`
      <section class="intro">
        <h1>Highest indicators</h1>
        <p>
          Where forced labour may hide, by what is known. An indicator is a reason to look closer, never a verdict. The bar
          spans what is possible, the mark is the best estimate, and the thin lines at 15, 30 and 60 are where the next band
          begins.
        </p>
      </section>
      ${this.form()}
      ${this.problem ? parts.problemNote(this.problem) : nothing}
      ${parts.staleNote(this.answer)}
      ${this.answer && !this.problem ? this.list() : nothing}
      ${this.busy && !this.items.length ? parts.loading() : nothing}
    `;
  }

  form() {
    return html`<form class="filters" role="search" @submit=${this.search}>
      <label>Name or identifier <input name="q" type="search" maxlength="200" autocomplete="off" /></label>
      <label>Country code <input name="country" maxlength="3" size="4" autocomplete="off" spellcheck="false" /></label>
      <label
        >Band
        <select name="band">
          <option value="">Any</option>
          ${['HIGH', 'ELEVATED', 'GUARDED', 'LOW'].map((band) => html`<option value=${band}>${words.bandWords(band)}</option>`)}
        </select></label
      >
      <button type="submit">Search</button>
    </form>`;
  }

  list() {
    if (!this.items.length) {
      return html`<p class="note" role="status">
        No supplier matches. That only means that nobody told us about one.
      </p>`;
    }
    return html`<p class="fine" role="status">${words.total(this.answer.total, 'supplier', 'suppliers')}</p>
      <table class="suppliers">
        <caption class="hidden">
          Suppliers, the highest indicator first
        </caption>
        <thead>
          <tr>
            <th scope="col">Supplier</th>
            <th scope="col">Indicator</th>
            <th scope="col" class="wide">What is possible, 0 to 100</th>
            <th scope="col" class="number">Score</th>
          </tr>
        </thead>
        <tbody>
          ${this.items.map(row)}
        </tbody>
      </table>
      ${this.answer.next
        ? html`<p class="more">
            <button type="button" class="quiet" ?disabled=${this.busy} @click=${() => this.load(this.answer.next)}>
              Show more
            </button>
          </p>`
        : nothing}`;
  }
}

function row(item) {
  return html`<tr>
    <th scope="row">
      ${parts.supplierLink(item.id, item.name)}
      <span class="fine">${words.country(item.country)}${item.undeclared ? ' · not declared by anybody' : ''}</span>
    </th>
    <td>${parts.bandTag(item.band)} ${item.opaque ? parts.opaqueTag() : nothing}</td>
    <td class="wide">${parts.scoreBar(item.score, item.band)}</td>
    <td class="number">${parts.scoreNumbers(item.score)}</td>
  </tr>`;
}

customElements.define('tierlight-overview', Overview);
