package org.tierlight.identity.evaluation;

import org.tierlight.identity.Party;

/**
 * Two parties, and whether a person says that they are one.
 *
 * @param group what kind of pair it is, such as a company or a vessel
 */
public record JudgedPair(Party left, Party right, boolean same, String group) {}
