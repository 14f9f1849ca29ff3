import { LitElement, html, nothing } from 'lit';
import { read, supplierPath } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import 'tierlight/tiers.js';
import * as words from 'tierlight/words.js';

const TIERS = 6;

/** One supplier: its score and why, and who stands behind it. */
class Supplier extends LitElement {
  static properties = {
    supplierId: { attribute: 'supplier-id' },
    supplier: { state: true },
    risk: { state: true },
    map: { state: true },
    alerts: { state: true },
    problems: { state: true },
  };

  constructor() {
    super();
    this.clear();
  }

  createRenderRoot() {
    return this;
  }

  updated(changed) {
    if (changed.has('supplierId')) this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.requests?.abort();
  }

  clear() {
    this.supplier = null;
    this.risk = null;
    this.map = null;
    this.alerts = null;
    this.problems = {};
  }

  // Four questions, each on its own: one part that is down must not hide the others.
  load() {
    this.requests?.abort();
    this.requests = new AbortController();
    this.clear();
    const path = supplierPath(this.supplierId);
    this.ask('supplier', path);
    this.ask('risk', `${path}/risk`);
    this.ask('map', `${path}/upstream?tiers=${TIERS}`);
    this.ask('alerts', `/v1/alerts?limit=5&supplier=${encodeURIComponent(this.supplierId)}`);
  }

  async ask(name, path) {
    const { signal } = this.requests;
    try {
      const answer = await read(path, signal);
      if (!signal.aborted) this[name] = answer;
    } catch (failure) {
      if (!signal.aborted) this.problems = { ...this.problems, [name]: failure };
    }
  }

  get name() {
    return this.supplier?.name ?? this.supplierId;
  }

  render() {
    return html`
      <p class="crumbs"><a href="#/">← All suppliers</a></p>
      <section class="intro">
        <h1>${this.name}</h1>
        <p class="fine">
          ${this.supplier ? words.country(this.supplier.country) : nothing} · <code>${this.supplierId}</code>
          ${this.supplier?.undeclared ? html`<span class="tag plain">Not declared by anybody</span>` : nothing}
        </p>
      </section>
      ${this.problems.supplier ? parts.problemNote(this.problems.supplier) : nothing}
      <div class="columns">
        <section class="card" aria-labelledby="score">
          <h2 id="score">Indicator</h2>
          ${this.part('risk', () => this.score())}
        </section>
        <section class="card" aria-labelledby="facts">
          <h2 id="facts">What is known</h2>
          ${this.part('supplier', () => this.facts())}
        </section>
      </div>
      <section aria-labelledby="why">
        <h2 id="why">Why</h2>
        ${this.problems.risk ? html`<p class="unknown">Unknown for as long as the score is not available.</p>` : this.part('risk', () => this.why())}
      </section>
      <section aria-labelledby="upstream">
        <h2 id="upstream">Who stands behind it</h2>
        ${this.part('map', () => html`<tierlight-tiers .map=${this.map}></tierlight-tiers>`)}
      </section>
      <section aria-labelledby="past">
        <h2 id="past">Alerts</h2>
        ${this.part('alerts', () => this.pastAlerts())}
      </section>
    `;
  }

  part(name, content) {
    if (this.problems[name]) return parts.problemNote(this.problems[name]);
    return this[name] ? content() : parts.loading();
  }

  score() {
    const { score, band, alert } = this.risk;
    return html`
      ${parts.staleNote(this.risk)}
      <p class="big">${parts.bandTag(band)} ${parts.scoreNumbers(score)}</p>
      ${parts.scoreBar(score, band)}
      <p>${words.scoreSentence(score, band)} ${words.opacitySentence(score)}</p>
      ${this.legal()}
      ${alert?.chain?.length
        ? html`<h3>Strongest link to evidence: ${words.points(alert.strength)} of 100</h3>
            ${parts.chain(alert.chain)}`
        : html`<p class="fine">No evidence is known at this supplier or upstream of it.</p>`}
      <p class="fine">
        As of ${words.time(this.risk.asOf)} · parameters ${this.risk.parameterVersion} · an indicator, never a verdict.
        Leaving a supplier is no remedy for its workers.
      </p>
    `;
  }

  // What is not known stays in sight, but folded: it is much and it is quiet.
  legal() {
    const { legalStates = [], legalReasons = [], legalFlag } = this.risk;
    const said = legalStates.filter((state) => state !== 'UNKNOWN');
    const known = legalReasons.filter((reason) => reason.state !== 'UNKNOWN');
    const open = legalReasons.filter((reason) => reason.state === 'UNKNOWN');
    const told = legalFlag?.raised || legalFlag?.ended?.length;
    return html`
      ${said.length ? html`<p>${said.map((state) => html`<span class="tag ${state === 'CLEAR' ? 'plain' : 'legal'}">${words.legalWords(state)}</span> `)}</p>` : nothing}
      ${known.map((reason) => html`<p>${reason.sentence}</p>`)}
      ${told ? html`<p>${legalFlag.sentence}</p>${(legalFlag.causes ?? []).map((cause) => this.flagCause(cause))}` : nothing}
      ${open.length ? html`<details><summary>Not known about lists, place and orders (${open.length})</summary><ul>${open.map((reason) => html`<li>${reason.sentence}</li>`)}</ul></details>` : nothing}
    `;
  }

  flagCause({ supplierId, supplierName, entries = [], shipments }) {
    return html`<p class="fine">
      ${shipments ? html`${parts.supplierLink(supplierId, supplierName)}: ` : nothing}
      ${entries.map((entry) => `${entry.source}${entry.reference ? `, ${entry.reference}` : ''}, ${entry.observedOn}`).join('; ')}${shipments
        ? `. ${words.total({ count: shipments.count, kind: 'EXACT' }, 'shipment', 'shipments')} from ${shipments.first} to ${shipments.last}: ${shipments.ids.join(', ')}${shipments.truncated ? ' and earlier ones' : ''}`
        : nothing}
    </p>`;
  }

  why() {
    const { contributions, unexplained, score } = this.risk;
    return parts.contributions(contributions, unexplained, score.mid);
  }

  facts() {
    const { declared, directSuppliers, directBuyers, firstSeen, lastSeen } = this.supplier;
    return html`
      ${parts.staleNote(this.supplier)}
      <dl>
        ${fact('Buys from', `${words.count(directSuppliers ?? 0)} known suppliers`)}
        ${fact('Sells to', `${words.count(directBuyers ?? 0)} known buyers`)}
        ${fact('Seen trading', firstSeen ? `${words.day(firstSeen)} to ${words.day(lastSeen)}` : 'unknown')}
        ${fact('Sector (ISIC)', declared?.isic?.join(', ') || 'unknown')}
        ${fact('Goods (HS)', declared?.hs?.join(', ') || 'unknown')}
        ${fact('Region', declared?.region || 'unknown')}
        ${fact('Its own suppliers are', disclosure(declared?.disclosure))}
        ${declared ? fact('Its records', html`<a href=${`#/who/suppliers/${encodeURIComponent(this.supplier.id)}`}>who is who</a>`) : nothing}
      </dl>
    `;
  }

  pastAlerts() {
    if (!this.alerts.items.length) return html`<p>No alert was raised for this supplier.</p>`;
    return html`<ul class="plain-list">
      ${this.alerts.items.map(
        (alert) =>
          html`<li>
            <time class="fine" datetime=${alert.raisedAt}>${words.time(alert.raisedAt)}</time>
            ${words.ruleWords(alert.rule)}: ${alert.sentence}
          </li>`,
      )}
    </ul>`;
  }
}

function fact(name, value) {
  return html`<div>
    <dt>${name}</dt>
    <dd class=${value === 'unknown' ? 'unknown' : ''}>${value}</dd>
  </div>`;
}

function disclosure(kind) {
  switch (kind) {
    case 'VERIFIED_LIST':
      return 'on a verified list';
    case 'ATTESTED':
      return 'attested by itself';
    case 'CUSTOMS_ONLY':
      return 'known from customs data only';
    default:
      return 'unknown';
  }
}

customElements.define('tierlight-supplier', Supplier);
