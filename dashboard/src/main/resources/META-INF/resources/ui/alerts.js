import { LitElement, html, nothing } from 'lit';
import { followAlerts, read } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const PAGE = 20;
const MOST_SHOWN = 200;

const STATES = {
  connecting: 'Connecting…',
  live: 'Live',
  waiting: 'Connection lost, trying again',
  refused: 'Not connected',
};

/** Alerts as they come, above those that came before. */
class Alerts extends LitElement {
  static properties = {
    alerts: { state: true },
    answer: { state: true },
    fresh: { state: true },
    state: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.alerts = [];
    this.fresh = new Set();
    this.state = 'connecting';
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.life = new AbortController();
    this.load(null);
    followAlerts({
      signal: this.life.signal,
      onAlert: (alert) => this.arrive(alert),
      onState: (state, problem) => {
        this.state = state;
        if (problem) this.problem = problem;
      },
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.life.abort();
  }

  async load(cursor) {
    const query = new URLSearchParams({ limit: PAGE });
    if (cursor) query.set('cursor', cursor);
    try {
      const answer = await read(`/v1/alerts?${query}`, this.life.signal);
      this.answer = answer;
      this.merge(answer.items);
      this.problem = null;
    } catch (failure) {
      if (failure.name !== 'AbortError') this.problem = failure;
    }
  }

  arrive(alert) {
    this.fresh = new Set(this.fresh).add(alert.position);
    this.merge([alert]);
  }

  // The list and the stream overlap: a position is shown once.
  merge(more) {
    const byPosition = new Map([...this.alerts, ...more].map((alert) => [alert.position, alert]));
    const newestFirst = [...byPosition.values()].sort((one, other) => other.position - one.position);
    this.alerts = this.answer ? newestFirst : newestFirst.slice(0, MOST_SHOWN);
  }

  render() {
    return html`
      <section class="intro">
        <h1>Alerts</h1>
        <p>
          What changed, and why.
          <span class="state state-${this.state}" role="status">${STATES[this.state]}</span>
        </p>
      </section>
      <p class="hidden" aria-live="polite">${this.fresh.size ? `${this.fresh.size} new alerts` : ''}</p>
      ${this.problem ? parts.problemNote(this.problem) : nothing}
      ${this.alerts.length ? this.list() : this.empty()}
    `;
  }

  empty() {
    if (this.problem) return nothing;
    return this.answer ? html`<p class="note">No alert has been raised yet.</p>` : parts.loading();
  }

  list() {
    return html`<ul class="alerts">
        ${this.alerts.map((alert) => card(alert, this.fresh.has(alert.position)))}
      </ul>
      ${this.answer?.next
        ? html`<p class="more">
            <button type="button" class="quiet" @click=${() => this.load(this.answer.next)}>Show older</button>
          </p>`
        : nothing}`;
  }
}

// The first thing told of a supplier has nothing before it.
function standingBefore(before) {
  return html`${parts.bandTag(before.band)} ${parts.scoreNumbers(before.score)}
    <span aria-hidden="true">→</span><span class="hidden">now</span>`;
}

function card(alert, isFresh) {
  return html`<li class="card alert ${isFresh ? 'fresh' : ''}" data-position=${alert.position}>
    <header>
      <h2>${parts.supplierLink(alert.supplierId, alert.supplierName)}</h2>
      <p class="fine">
        ${isFresh ? html`<span class="tag new">New</span>` : nothing} ${words.ruleWords(alert.rule)} ·
        <time datetime=${alert.raisedAt}>${words.time(alert.raisedAt)}</time>
      </p>
    </header>
    <p class="sentence">${alert.sentence}</p>
    <p class="change">
      ${alert.before ? standingBefore(alert.before) : nothing}
      ${parts.bandTag(alert.after.band)} ${parts.scoreNumbers(alert.after.score)}
    </p>
    ${parts.chain(alert.chain)}
    <details>
      <summary>What the score consists of</summary>
      ${parts.contributions(alert.contributions, alert.unexplained, alert.after.score.mid)}
    </details>
  </li>`;
}

customElements.define('tierlight-alerts', Alerts);
