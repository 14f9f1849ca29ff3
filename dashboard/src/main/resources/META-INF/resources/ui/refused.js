import { html, nothing } from 'lit';
import { DetailPage } from 'tierlight/page.js';
import { stateTag } from 'tierlight/quarantine.js';
import * as words from 'tierlight/words.js';

/** One refused record: why, its content as far as it may be seen, and what to do with it. */
class Refused extends DetailPage {
  static properties = { recordId: { attribute: 'record-id' } };

  get path() {
    return `/v1/quarantine/${encodeURIComponent(this.recordId)}`;
  }

  get back() {
    return { place: '#/quarantine', name: 'Quarantine' };
  }

  replay(text) {
    return this.decide(`${this.path}/replay`, text, ({ receipt }) =>
      receipt.status === 'DUPLICATE' ? 'It was taken in before; nothing changed.' : (receipt.position ? `Taken in as ${receipt.position}.` : 'Taken in.'),
    );
  }

  mend(event) {
    event.preventDefault();
    this.replay(new FormData(event.target).get('mended'));
  }

  discard(event) {
    event.preventDefault();
    const reason = new FormData(event.target).get('reason');
    this.decide(`${this.path}/discard`, JSON.stringify({ reason }), () => 'Discarded.');
  }

  intro() {
    return html`<section class="intro"><h1>Refused record</h1></section>`;
  }

  card({ record, faults, headers, body, tried, settled }) {
    return html`<section class="card">
        <p><code>${record.id}</code> ${stateTag(record.state)}</p>
        <p class="fine">
          It had stood in <code>${record.topic}</code>, partition ${record.partition}, offset ${words.count(record.offset)}, and
          was set aside on <time datetime=${record.setAsideAt}>${words.time(record.setAsideAt)}</time>.
        </p>
        ${settled ? settlement(settled) : nothing}
      </section>
      <section aria-labelledby="why">
        <h2 id="why">Why it was refused</h2>
        <ul class="plain-list">
          ${faults.map(fault)}
        </ul>
        ${tried
          ? html`<h3>Tried again ${tried.mended ? 'with another body ' : ''}on ${words.time(tried.at)} by ${tried.by}</h3>
              <ul class="plain-list">
                ${fault(tried.fault)}
              </ul>`
          : nothing}
      </section>
      <section aria-labelledby="content">
        <h2 id="content">Content</h2>
        <p class="fine">${body.words}</p>
        ${body.content
          ? html`<pre class="scroll" tabindex="0" role="region" aria-label="Content of the record">${body.content}</pre>`
          : nothing}
        ${headers.length
          ? html`<details>
              <summary>Headers</summary>
              <ul class="plain-list">
                ${headers.map(
                  (header) =>
                    html`<li><code>${header.name}</code> ${header.text ?? html`<span class="fine">not shown</span>`}</li>`,
                )}
              </ul>
            </details>`
          : nothing}
      </section>
      ${record.state === 'OPEN' ? this.choices(record, body) : nothing}`;
  }

  choices(record, body) {
    return html`${record.replay === 'NONE'
        ? nothing
        : html`<section aria-labelledby="again">
            <h2 id="again">Replay</h2>
            ${record.replay === 'MENDABLE'
              ? html`<form class="decision" @submit=${this.mend}>
                  <label
                    >The record as it should have been
                    <textarea name="mended" rows="10" required spellcheck="false" .value=${body.form === 'TEXT' ? body.content : ''}></textarea></label
                  >
                  <button type="submit" ?disabled=${this.busy}>Replay mended</button>
                </form>`
              : html`<p>A fact goes in as it is; nobody changes it.</p>`}
            <p class="more">
              <button type="button" class="quiet" ?disabled=${this.busy} @click=${() => this.replay(null)}>Replay as it is</button>
            </p>
          </section>`}
      <section aria-labelledby="away">
        <h2 id="away">Discard</h2>
        <form class="decision" @submit=${this.discard}>
          <label
            >Why it is not needed
            <input name="reason" required maxlength="500" autocomplete="off" aria-describedby="kept" /></label
          >
          <p id="kept" class="fine">The reason stays in the log: name no person.</p>
          <button type="submit" class="quiet" ?disabled=${this.busy}>Discard</button>
        </form>
      </section>`;
  }
}

function fault(one) {
  return html`<li>
    <strong><code>${one.code}</code></strong> ${one.pointer ? html`at <code>${one.pointer}</code>` : nothing}: ${one.message}
    <span class="fine">${one.hint}</span>
  </li>`;
}

function settlement(settled) {
  const what =
    settled.how === 'REPLAYED'
      ? `Replayed ${settled.mended ? 'mended ' : ''}by ${settled.by}${settled.position ? `; it stands at ${settled.position}` : ''}.`
      : `Discarded by ${settled.by}: ${settled.reason}`;
  return html`<p>${what} <span class="fine">${words.time(settled.at)}</span></p>`;
}

customElements.define('tierlight-refused', Refused);
