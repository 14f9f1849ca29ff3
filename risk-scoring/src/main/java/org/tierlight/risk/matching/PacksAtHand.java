package org.tierlight.risk.matching;

import org.tierlight.risk.shelf.PackShelf;

/** What the thread that makes scores tells of packs, and asks them. */
public record PacksAtHand(PackShelf shelf, ListMatching matching) {}
