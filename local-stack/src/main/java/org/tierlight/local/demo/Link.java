package org.tierlight.local.demo;

/**
 * Who sells what to whom, and how much of it.
 *
 * @param weight how large its shipments are, relative to those of other links
 * @param lapsed whether it went quiet more than a year ago
 */
record Link(
    String sellerId, String buyerId, String hs, long typicalValue, double weight, boolean lapsed) {}
