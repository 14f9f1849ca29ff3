package org.tierlight.risk.shelf;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Reading.Refusal;
import org.tierlight.risk.pack.Rejected;
import org.tierlight.vocabulary.Position;

/** What came of a file that was offered. */
public sealed interface Offer {

  /**
   * It is in force, or would be.
   *
   * @param unused rows that were read and can say nothing, since our tables do not know their good
   * @param position where the activation stands; empty where the file was only checked
   */
  record Accepted(
      Activation activation, PackImport content, List<Rejected> unused, Optional<Position> position)
      implements Offer {}

  /** It was put in force before; nothing changes. */
  record Duplicate(Activation activation, PackImport content, List<Rejected> unused)
      implements Offer {}

  /** It was recognised, and no row of it could be taken: it would empty the pack. */
  record Empty(PackImport content) implements Offer {}

  /** It was not recognised or not readable. */
  record Refused(Refusal refusal, String reason) implements Offer {}
}
