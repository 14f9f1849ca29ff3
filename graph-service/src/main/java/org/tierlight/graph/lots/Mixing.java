package org.tierlight.graph.lots;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tierlight.vocabulary.CustodyModel;

/** Which models of custody let goods be mixed with others (ISO 22095). */
public final class Mixing {

  /** Under these goods themselves may hold nothing, or an unknown part, of what is said of them. */
  public static final Set<CustodyModel> MODELS =
      Collections.unmodifiableSet(
          EnumSet.of(
              CustodyModel.CONTROLLED_BLENDING,
              CustodyModel.MASS_BALANCE,
              CustodyModel.BOOK_AND_CLAIM));

  private Mixing() {}
}
