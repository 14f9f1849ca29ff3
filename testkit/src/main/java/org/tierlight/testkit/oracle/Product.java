package org.tierlight.testkit.oracle;

import java.util.Optional;
import org.tierlight.vocabulary.HsCode;

/**
 * What a seller sells to a buyer.
 *
 * @param hs empty where nobody said what it is
 */
public record Product(Pair pair, Optional<HsCode> hs) {}
