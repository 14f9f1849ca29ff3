import { html, nothing } from 'lit';
import { ListPage } from 'tierlight/page.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const suppliers = {
  path: '/v1/suppliers',
  heading: 'Highest indicators',
  one: 'supplier',
  many: 'suppliers',
  intro: `Where forced labour may hide, by what is known. An indicator is a reason to look closer, never a verdict. The bar
    spans what is possible, the mark is the best estimate, and the thin lines at 15, 30 and 60 are where the next band begins.`,
  none: 'No supplier matches. That only means that nobody told us about one.',
  filter: {},
  verb: 'Search',

  filters: () =>
    html`<label>Name or identifier <input name="q" type="search" maxlength="200" autocomplete="off" /></label>
      <label>Country code <input name="country" maxlength="3" size="4" autocomplete="off" spellcheck="false" /></label>
      <label
        >Band
        <select name="band">
          <option value="">Any</option>
          ${['HIGH', 'ELEVATED', 'GUARDED', 'LOW'].map((band) => html`<option value=${band}>${words.bandWords(band)}</option>`)}
        </select></label
      >`,
};

/** The suppliers with the highest indicators, to search and filter. */
class Overview extends ListPage {
  kind = suppliers;

  rows() {
    return html`<table class="suppliers">
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
    </table>`;
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
