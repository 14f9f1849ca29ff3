package org.tierlight.risk.audit;

import java.util.List;
import org.tierlight.vocabulary.Position;

/** The certified numbers out of what an engine keeps, and how far it had read the facts. */
public record KeptCertificate(CertifiedSnapshot snapshot, List<Position> positions) {

  public KeptCertificate {
    positions = List.copyOf(positions);
  }
}
