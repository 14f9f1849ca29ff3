import { LitElement, html, nothing } from 'lit';
import { forgetKey, key, takeKeyFromAddress } from 'tierlight/api.js';
import 'tierlight/alerts.js';
import 'tierlight/overview.js';
import 'tierlight/quarantine.js';
import 'tierlight/records.js';
import 'tierlight/refused.js';
import 'tierlight/signin.js';
import 'tierlight/supplier.js';
import 'tierlight/who.js';

const TITLES = {
  overview: 'Highest indicators',
  alerts: 'Alerts',
  supplier: 'Supplier',
  who: 'Who is who',
  records: 'Records of a supplier',
  quarantine: 'Quarantine',
  refused: 'Refused record',
};

function routeOf(hash) {
  const [, page, id, part] = hash.split('/');
  if (page === 'alerts') return { page: 'alerts' };
  if (page === 'quarantine') return id ? { page: 'refused', id: decoded(id) } : { page: 'quarantine' };
  if (page === 'who') return whoRoute(id, part && decoded(part));
  if (page === 'suppliers' && id) return { page: 'supplier', id: decoded(id) };
  return { page: 'overview' };
}

function whoRoute(what, id) {
  if (what === 'suppliers' && id) return { page: 'records', id };
  return { page: 'who', queue: what === 'lists' ? 'lists' : 'reviews', id };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The frame around the pages. */
class App extends LitElement {
  static properties = { route: { state: true }, signedIn: { state: true } };

  constructor() {
    super();
    takeKeyFromAddress();
    this.signedIn = Boolean(key());
    this.route = routeOf(location.hash);
    this.follow = () => this.go();
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    this.name();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
  }

  async go() {
    takeKeyFromAddress();
    this.signedIn = Boolean(key());
    this.route = routeOf(location.hash);
    this.name();
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector('main')?.focus({ preventScroll: true });
  }

  name() {
    document.title = `${this.signedIn ? TITLES[this.route.page] : 'Sign in'} – Tierlight`;
  }

  signOut() {
    forgetKey();
    this.signedIn = false;
    this.name();
  }

  enter() {
    this.signedIn = true;
    this.name();
  }

  skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.skip}>Skip to content</a>
      <header class="top">
        <a class="brand" href="#/"><span class="mark" aria-hidden="true"></span>Tierlight</a>
        ${this.signedIn ? this.menu() : ''}
      </header>
      <main id="main" tabindex="-1">${this.signedIn ? this.page() : html`<tierlight-signin @signed-in=${this.enter}></tierlight-signin>`}</main>
      <footer class="bottom">
        <p>
          Scores are indicators computed from facts with sources. They prove nothing about a company. ·
          <a href="/openapi.yaml">API</a> · <a href="/problems">Help</a>
        </p>
      </footer>
    `;
  }

  menu() {
    const { page } = this.route;
    return html`<nav aria-label="Pages">
        <a href="#/" aria-current=${page === 'overview' ? 'page' : 'false'}>Suppliers</a>
        <a href="#/alerts" aria-current=${page === 'alerts' ? 'page' : 'false'}>Alerts</a>
        <a href="#/who" aria-current=${['who', 'records'].includes(page) ? 'page' : 'false'}>Who is who</a>
        <a href="#/quarantine" aria-current=${['quarantine', 'refused'].includes(page) ? 'page' : 'false'}>Quarantine</a>
      </nav>
      <button type="button" class="quiet" @click=${this.signOut}>Sign out</button>`;
  }

  page() {
    switch (this.route.page) {
      case 'alerts':
        return html`<tierlight-alerts></tierlight-alerts>`;
      case 'quarantine':
        return html`<tierlight-quarantine></tierlight-quarantine>`;
      case 'refused':
        return html`<tierlight-refused record-id=${this.route.id}></tierlight-refused>`;
      case 'who':
        return html`<tierlight-who queue=${this.route.queue} only=${this.route.id ?? nothing}></tierlight-who>`;
      case 'records':
        return html`<tierlight-records supplier-id=${this.route.id}></tierlight-records>`;
      case 'supplier':
        return html`<tierlight-supplier supplier-id=${this.route.id}></tierlight-supplier>`;
      default:
        return html`<tierlight-overview></tierlight-overview>`;
    }
  }
}

customElements.define('tierlight-app', App);
