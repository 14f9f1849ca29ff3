import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { followAlerts, read } from 'tierlight/api.js';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const PAGE = 20;

/** The list is no archive: what is older stays in the log and can be read page by page. */
const MOST_SHOWN = 200;

const STATES = {
  connecting: 'Connecting…',
  live: 'Live',
  waiting: 'Connection lost, trying again',
  silent: 'The log of alerts does not answer; waiting for it',
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
    this.arrived = 0;
    this.state = 'connecting';
    this.joined = false;
    this.turn = 0;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.life = new AbortController();
    followAlerts({
      signal: this.life.signal,
      onAlert: (alert) => this.arrive(alert),
      onState: (state, problem) => this.follow(state, problem),
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.life.abort();
  }

  // A list that is read once the stream has its place leaves no gap between the two.
  follow(state, problem) {
    this.state = state;
    if (problem) this.problem = problem;
    if (state !== 'connecting' && !this.joined) this.begin(state === 'live');
  }

  async begin(live) {
    const turn = ++this.turn;
    const answer = await this.page(null);
    if (!answer || turn !== this.turn) return;
    this.joined = live;
    this.answer = answer;
    this.show([...this.alerts.filter((alert) => this.fresh.has(alert.id)), ...answer.items]);
  }

  async older() {
    const answer = await this.page(this.answer.next);
    if (!answer) return;
    this.answer = answer;
    this.show([...this.alerts, ...answer.items]);
  }

  async page(cursor) {
    const query = new URLSearchParams({ limit: PAGE });
    if (cursor) query.set('cursor', cursor);
    try {
      const answer = await read(`/v1/alerts?${query}`, this.life.signal);
      this.problem = null;
      return answer;
    } catch (failure) {
      if (failure.name !== 'AbortError') this.problem = failure;
      return null;
    }
  }

  // What the stream tells is new, also where the list was quicker; a second telling at a later place is not.
  arrive(alert) {
    const shown = this.alerts.find((one) => one.id === alert.id);
    if (this.fresh.has(alert.id) || (shown && shown.position !== alert.position)) return;
    this.arrived += 1;
    this.fresh.add(alert.id);
    this.show([alert, ...this.alerts]);
  }

  // List and stream overlap, and an alert may be told twice: each id is shown once.
  show(alerts) {
    const byId = new Map(alerts.map((alert) => [alert.id, alert]));
    this.alerts = [...byId.values()].sort((one, other) => other.position - one.position).slice(0, MOST_SHOWN);
    this.fresh = new Set(this.alerts.map((alert) => alert.id).filter((id) => this.fresh.has(id)));
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
      <p class="hidden" aria-live="polite">${this.arrived ? `${this.arrived} new alerts` : ''}</p>
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
        ${repeat(this.alerts, (alert) => alert.id, (alert) => card(alert, this.fresh.has(alert.id)))}
      </ul>
      ${this.rest()}`;
  }

  rest() {
    if (this.alerts.length === MOST_SHOWN) {
      return html`<p class="note">
        This page holds the newest ${MOST_SHOWN} alerts. Older ones are not lost: read them at <code>/v1/alerts</code>, or on
        the page of a supplier.
      </p>`;
    }
    if (!this.answer?.next) return nothing;
    return html`<p class="more">
      <button type="button" class="quiet" @click=${() => this.older()}>Show older</button>
    </p>`;
  }
}

// The first thing told of a supplier has nothing before it.
function standingBefore(before) {
  if (!before) return html`<span class="fine">First known score:</span>`;
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
      ${standingBefore(alert.before)}
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
