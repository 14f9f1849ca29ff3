package org.tierlight.graph.tiers;

import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Window;
import org.tierlight.vocabulary.Share;

/**
 * A link with its weight.
 *
 * @param isActive whether anything was shipped in the window
 * @param cents traded in the window
 * @param share of the buyer's known inbound cents in the window
 * @param confidence how far the link is documented (method section 5, κ)
 */
public record Edge(Link link, boolean isActive, long cents, Share share, double confidence) {

  /** The weight of a link in a window in which its buyer bought for so many cents in all. */
  public static Edge of(Link link, Window window, double inbound) {
    long cents = link.trade().cents(window);
    double share = inbound > 0 ? Math.min(1, cents / inbound) : 0;
    return new Edge(
        link, link.trade().isWithin(window), cents, new Share(share), link.confidence(window));
  }
}
