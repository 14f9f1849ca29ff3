import { LitElement, html, nothing } from 'lit';
import { read, useKey, forgetKey } from 'tierlight/api.js';

/** Asks for a key; it is kept in this tab only. */
class SignIn extends LitElement {
  static properties = { wrong: { state: true }, busy: { state: true } };

  createRenderRoot() {
    return this;
  }

  async submit(event) {
    event.preventDefault();
    useKey(new FormData(event.target).get('key'));
    this.busy = true;
    try {
      await read('/v1/suppliers?limit=1');
      this.enter();
    } catch (failure) {
      this.busy = false;
      if (failure.status === 401 || failure.status === 403) {
        forgetKey();
        this.wrong = failure;
      } else {
        // The key was let in; what is missing now is said on the pages.
        this.enter();
      }
    }
  }

  enter() {
    this.dispatchEvent(new CustomEvent('signed-in', { bubbles: true }));
  }

  render() {
    return html`<section class="card signin">
      <h1>Sign in with a key</h1>
      <p>The key stays in this tab and is forgotten when you close it.</p>
      <form @submit=${this.submit}>
        <label
          >API key
          <input
            name="key"
            type="password"
            required
            autocomplete="off"
            spellcheck="false"
            placeholder="tl_…"
            aria-describedby=${this.wrong ? 'wrong' : nothing}
            aria-invalid=${this.wrong ? 'true' : 'false'}
        /></label>
        ${this.wrong ? html`<p id="wrong" class="note problem" role="alert">${wrongWords(this.wrong)}</p>` : nothing}
        <button type="submit" ?disabled=${this.busy}>Sign in</button>
      </form>
      <p class="fine">
        It needs the scopes risk:read and alerts:read; facts:write to say who is who and for the page Quarantine; packs:write to
        decide on list hits. Whoever runs the system issues keys.
      </p>
    </section>`;
  }
}

function wrongWords(problem) {
  return problem.status === 401
    ? 'This key opens nothing: it is not known, has run out or was taken back. Check that it was copied whole.'
    : problem.message;
}

customElements.define('tierlight-signin', SignIn);
