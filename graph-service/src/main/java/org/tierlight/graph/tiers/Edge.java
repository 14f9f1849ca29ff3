package org.tierlight.graph.tiers;

import org.tierlight.graph.links.Link;
import org.tierlight.vocabulary.Share;

/**
 * A link with its weight.
 *
 * @param isActive whether anything was shipped in the window
 * @param cents traded in the window
 * @param share of the buyer's known inbound cents in the window
 * @param confidence how far the link is documented (method section 5, κ)
 */
public record Edge(Link link, boolean isActive, long cents, Share share, double confidence) {}
