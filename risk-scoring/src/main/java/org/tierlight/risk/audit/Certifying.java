package org.tierlight.risk.audit;

import java.time.Instant;

/** Works the certified numbers out of what the engine in force holds, wherever it holds it. */
@FunctionalInterface
public interface Certifying {

  /** The certified numbers by the day of an instant. */
  KeptCertificate certify(Instant validAt);
}
