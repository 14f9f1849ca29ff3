import { LitElement, html, nothing } from 'lit';
import * as parts from 'tierlight/parts.js';
import * as words from 'tierlight/words.js';

const ROWS_A_TIER = 15;

/** Who stands behind a supplier, tier by tier, the highest indicators first. */
class Tiers extends LitElement {
  static properties = { map: { attribute: false }, wholeTiers: { state: true } };

  constructor() {
    super();
    this.wholeTiers = new Set();
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { nodes, edges, truncated } = this.map;
    const byTier = Map.groupBy(
      nodes.filter((node) => node.tier > 0),
      (node) => node.tier,
    );
    if (!byTier.size) {
      return html`<p class="note">
        No supplier of this one is known. That is a gap in what was disclosed, unless it makes everything itself.
      </p>`;
    }
    const names = new Map(nodes.map((node) => [node.id, node.name]));
    return html`
      ${parts.staleNote(this.map)}
      ${truncated ? html`<p class="note" role="status">There are more suppliers than are shown here.</p>` : nothing}
      ${[...byTier].sort(([one], [other]) => one - other).map(([tier, found]) => this.tier(tier, found, edges, names))}
    `;
  }

  tier(tier, found, edges, names) {
    const ranked = found
      .map((node) => ({ node, sales: salesOf(node, edges, names) }))
      .sort((one, other) => (other.node.score?.mid ?? -1) - (one.node.score?.mid ?? -1));
    const shown = this.wholeTiers.has(tier) ? ranked : ranked.slice(0, ROWS_A_TIER);
    return html`<section class="tier" aria-labelledby=${`tier-${tier}`}>
      <h3 id=${`tier-${tier}`}>Tier ${tier} <span class="fine">${found.length === 1 ? '1 supplier' : `${words.count(found.length)} suppliers`}</span></h3>
      <ul class="paths">
        ${shown.map(({ node, sales }) => step(node, sales))}
      </ul>
      ${ranked.length > shown.length
        ? html`<p class="more">
            <button type="button" class="quiet" @click=${() => this.showWhole(tier)}>
              Show all ${words.count(ranked.length)} of tier ${tier}
            </button>
          </p>`
        : nothing}
    </section>`;
  }

  showWhole(tier) {
    this.wholeTiers = new Set(this.wholeTiers).add(tier);
  }
}

// To whom on this page a supplier sells, the largest share first.
function salesOf(node, edges, names) {
  return edges
    .filter((edge) => edge.from === node.id)
    .map((edge) => ({ ...edge, buyer: names.get(edge.to) ?? edge.to }))
    .sort((one, other) => other.share - one.share);
}

function step(node, sales) {
  return html`<li class="step ${node.undeclared ? 'undeclared' : ''}">
    <div>
      ${parts.supplierLink(node.id, node.name)}
      <span class="fine">${words.country(node.country)}</span>
      ${node.undeclared ? html`<span class="tag plain">Not declared by anybody</span>` : nothing}
      <p class="fine">${sales.length ? sales.slice(0, 3).map(sale) : 'How it is linked is not shown.'}${more(sales)}</p>
    </div>
    <div class="step-score">
      ${parts.bandTag(node.band)} ${parts.scoreNumbers(node.score)} ${node.opaque ? parts.opaqueTag() : nothing}
    </div>
  </li>`;
}

function sale(edge) {
  const weight = edge.evidence === 'DECLARED' && !edge.cents ? 'declared, no shipment seen' : `${words.share(edge.share)} of its purchases`;
  return html`<span class="sale ${edge.confidence < 1 || edge.evidence === 'DECLARED' ? 'weak' : ''}"
    >→ ${edge.buyer}: ${weight}${edge.terminatedAt ? ', ended' : ''}</span
  > `;
}

const more = (sales) => (sales.length > 3 ? html`<span class="sale">and ${sales.length - 3} more buyers</span>` : nothing);

customElements.define('tierlight-tiers', Tiers);
