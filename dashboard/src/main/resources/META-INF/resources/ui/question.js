import { LitElement, html, nothing } from 'lit';
import { read, send } from 'tierlight/api.js';
import * as cards from 'tierlight/cards.js';
import * as parts from 'tierlight/parts.js';

const A_DAY = 86_400_000;

/** One item of a queue: a sentence, and behind it the card and what a person decides. */
class Question extends LitElement {
  static properties = {
    kind: { attribute: false },
    item: { attribute: false },
    unfolded: { attribute: false },
    verdict: { state: true },
    busy: { state: true },
    done: { state: true },
    refusal: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  /** Takes the focus. */
  enter() {
    this.querySelector('summary').focus();
  }

  /** Says yes or no; what is missing is the reason. */
  async choose(verdict) {
    this.querySelector('details').open = true;
    if (this.kind.undone(this.item)) return;
    this.verdict = verdict;
    await this.updateComplete;
    this.querySelector('input[name=reason]').focus();
  }

  decide(event) {
    event.preventDefault();
    const said = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value));
    const { kind, item } = this;
    this.post(`${this.path}/decision`, kind.decision(said), (answer) => kind.told(answer, said), true);
  }

  takeBack(event) {
    event.preventDefault();
    const reason = new FormData(event.target).get('reason');
    const body = { ...this.kind.undone(this.item), reason };
    this.post('/v1/identity/reopenings', body, (answer) => cards.told(answer, 'Taken back.'), false);
  }

  get path() {
    return `${this.kind.path}/${encodeURIComponent(this.item.id)}`;
  }

  async post(path, body, told, goOn) {
    this.busy = true;
    this.refusal = null;
    this.done = null;
    try {
      this.done = told(await send(path, JSON.stringify(body)));
      this.verdict = null;
      this.querySelectorAll('form').forEach((form) => form.reset());
      await this.readAgain(goOn);
    } catch (failure) {
      this.refusal = failure;
    }
    this.busy = false;
    if (this.refusal) this.enter();
  }

  /** What was decided stands, whether or not the card can be read again. */
  async readAgain(goOn) {
    const item = await read(this.path).catch(() => this.item);
    this.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { item, goOn } }));
  }

  render() {
    const { kind, item } = this;
    const state = kind.state(item);
    return html`<details class="card question" ?open=${this.unfolded}>
      <summary>
        <h2>${kind.sentence(item)}</h2>
        <span class="fine">${cards.likeness(item.likeness)}</span>
        ${state === nothing ? nothing : html`<span class="tag plain">${state}</span>`}
      </summary>
      ${this.done ? html`<p class="note" role="status">${this.done}</p>` : nothing}
      ${this.refusal ? parts.problemNote(this.refusal) : nothing} ${kind.card(item)}
      ${kind.undone(item) ? this.undoing() : this.deciding()}
    </details>`;
  }

  deciding() {
    const { kind, item, verdict } = this;
    const again =
      kind.expires && verdict === 'NOT_SAME'
        ? html`<label
            >Ask again on (empty: never)
            <input name="askAgainOn" type="date" min=${new Date(Date.now() + A_DAY).toISOString().slice(0, 10)}
          /></label>`
        : nothing;
    return html`<form class="decision" @submit=${this.decide}>
      <fieldset>
        <legend>Your decision</legend>
        ${this.choice('SAME', kind.same)} ${this.choice('NOT_SAME', kind.notSame)}
      </fieldset>
      ${cards.reasonField(`kept-${item.id}`, again)}
      <button type="submit" ?disabled=${this.busy}>Decide</button>
    </form>`;
  }

  choice(verdict, word) {
    return html`<label
      ><input
        type="radio"
        name="verdict"
        value=${verdict}
        required
        .checked=${this.verdict === verdict}
        @change=${() => (this.verdict = verdict)}
      />
      ${word}</label
    >`;
  }

  undoing() {
    return html`<form class="decision" @submit=${this.takeBack}>
      ${cards.reasonField(`kept-${this.item.id}`)}
      <button type="submit" class="quiet" ?disabled=${this.busy}>Take the decision back</button>
    </form>`;
  }
}

customElements.define('tierlight-question', Question);
