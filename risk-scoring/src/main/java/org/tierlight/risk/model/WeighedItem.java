package org.tierlight.risk.model;

/**
 * An item as it weighs on a day.
 *
 * @param strength m·d of method.md section 3, in [0, 1]
 */
record WeighedItem(EvidenceItem item, double strength) {}
