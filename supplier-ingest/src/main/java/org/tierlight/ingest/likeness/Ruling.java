package org.tierlight.ingest.likeness;

import java.util.List;
import java.util.Optional;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/**
 * A decision with all that was said for it.
 *
 * @param by the name of a key, or a rule with its version
 * @param likeness in [0, 1], where it was measured
 */
public record Ruling(
    Decision decision,
    String by,
    String reason,
    Optional<Double> likeness,
    List<String> forIt,
    List<String> againstIt)
    implements Conclusion {

  public Ruling {
    forIt = List.copyOf(forIt);
    againstIt = List.copyOf(againstIt);
  }

  @Override
  public SupplierId record() {
    return decision.record();
  }

  @Override
  public SupplierId other() {
    return decision.other();
  }

  @Override
  public Version version() {
    return new Version(decision.time(), decision.id());
  }
}
