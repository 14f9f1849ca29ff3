package org.tierlight.risk.orders;

import java.util.Optional;

/**
 * What is known when an order is about to be placed.
 *
 * @param knowsBuyer whether any fact speaks of the buyer
 * @param seller empty where no fact speaks of it
 * @param isStale whether scores may be older than the facts
 */
public record Situation(
    Order order, boolean knowsBuyer, Optional<Seller> seller, boolean isStale) {}
