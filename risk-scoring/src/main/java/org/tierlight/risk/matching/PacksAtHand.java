package org.tierlight.risk.matching;

import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.shelf.PackShelf;

/** What the thread that makes scores tells of packs and sets of figures, and asks them. */
public record PacksAtHand(PackShelf shelf, ListMatching matching, ParameterSets sets) {}
