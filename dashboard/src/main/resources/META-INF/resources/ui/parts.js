// Pieces that several pages share.

import { html, nothing, svg } from 'lit';
import * as words from 'tierlight/words.js';

const BAND_BORDERS = [15, 30, 60];

/** A score as a bar: the span is what is possible, the mark is the best estimate. */
export function scoreBar(score, band) {
  if (!score) return html`<span class="unknown">Unknown</span>`;
  const width = Math.max(score.high - score.low, 1);
  return html`<svg
    class="bar band-${String(band).toLowerCase()}"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    role="img"
    aria-label=${`${words.points(score.mid)} of 100, possible from ${words.points(score.low)} to ${words.points(score.high)}`}
  >
    <rect class="track" x="0" y="4" width="100" height="4"></rect>
    ${BAND_BORDERS.map((x) => svg`<rect class="border" x=${x - 0.2} y="2" width="0.4" height="8"></rect>`)}
    <rect class="span" x=${score.low} y="3" width=${width} height="6"></rect>
    <rect class="mid" x=${Math.min(Math.max(score.mid - 0.6, 0), 98.8)} y="0" width="1.2" height="12"></rect>
  </svg>`;
}

/** The numbers of a score, always with what is possible. */
export function scoreNumbers(score) {
  if (!score) return nothing;
  return html`<span class="numbers"
    ><strong>${words.points(score.mid)}</strong>
    <span class="range">[${words.points(score.low)}, ${words.points(score.high)}]</span></span
  >`;
}

/** The band as a word with a colour; never the colour alone. */
export function bandTag(band) {
  return html`<span class="tag band-${String(band ?? 'unknown').toLowerCase()}">${words.bandWords(band)}</span>`;
}

export const opaqueTag = () =>
  html`<span class="tag plain" title="More than half of the score's scale is possible">Opaque</span>`;

export function supplierLink(id, name) {
  return html`<a href=${`#/suppliers/${encodeURIComponent(id)}`}><bdi>${name || id}</bdi></a>`;
}

/** What went wrong, what it means for the reader, and where help is. */
export function problemNote(problem) {
  const missing = problem.status === 503 || problem.status === 504 || problem.status === 0;
  return html`<div class="note problem" role="alert">
    <p><strong>${missing ? 'Not available just now. ' : ''}${problem.title ?? 'Something broke'}</strong></p>
    <p>${problem.message}</p>
    ${missing ? html`<p>This is not the same as “no risk”: nothing can be said at the moment.</p>` : nothing}
    ${problem.problems?.length
      ? html`<ul class="plain-list">
          ${problem.problems.map((one) => html`<li><code>${one.pointer ?? ''}</code> ${one.message} <span class="fine">${one.hint}</span></li>`)}
        </ul>`
      : nothing}
    ${problem.help ? html`<p><a href=${problem.help}>What this means</a></p>` : nothing}
    ${problem.traceId ? html`<p class="fine">Trace ${problem.traceId}</p>` : nothing}
  </div>`;
}

/** Says how old an answer is where it is not up to date. */
export function staleNote(answer) {
  if (!answer?.stale) return nothing;
  return html`<p class="note stale" role="status">
    This is not up to date: it shows what was known on ${words.time(answer.asOf)}. Newer facts are waiting.
  </p>`;
}

export const loading = () => html`<p class="loading" role="status">Loading…</p>`;

/** From the supplier itself to the cause. */
export function chain(links) {
  if (!links?.length) return nothing;
  return html`<ol class="chain" aria-label="From the supplier to the cause">
    ${links.map(
      (link) =>
        html`<li>
          <span class="fine">${link.tier === 0 ? 'Supplier' : `Tier ${link.tier}`}</span>
          ${supplierLink(link.supplierId, link.name)}
          ${link.tier === 0
            ? nothing
            : html`<span class="fine">${words.share(link.share)} of what the one before buys</span>`}
        </li>`,
    )}
  </ol>`;
}

/** What a score consists of; the points sum to it. */
export function contributions(items, unexplained, mid) {
  if (!items?.length) return html`<p>No contribution is known.</p>`;
  const rest = Number(unexplained ?? 0);
  return html`<div class="scroll" role="region" aria-label="Contributions" tabindex="0">
    <table class="contributions">
      <caption class="hidden">
        What the score consists of
      </caption>
      <thead>
        <tr>
          <th scope="col">Why</th>
          <th scope="col">Source</th>
          <th scope="col" class="number">Points</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(contribution)}
        ${Math.abs(rest) >= 0.005
          ? html`<tr>
              <td>Remainder that was not followed to its end</td>
              <td class="fine">none</td>
              <td class="number">${words.exactPoints(rest)}</td>
            </tr>`
          : nothing}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">Together</th>
          <td class="number"><strong>${words.exactPoints(mid)}</strong></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function contribution(part) {
  const source = [part.source, part.edition].filter(Boolean).join(', ');
  return html`<tr>
    <td>
      <span class="tag kind-${String(part.kind).toLowerCase()}">${words.kindWords(part.kind)}</span>
      <span class="why">${part.sentence}</span>
    </td>
    <td class="fine source">${source || (part.kind === 'UNDISCLOSED' ? 'nobody has said' : 'see the sentence')}</td>
    <td class="number">${words.exactPoints(part.points)}</td>
  </tr>`;
}
