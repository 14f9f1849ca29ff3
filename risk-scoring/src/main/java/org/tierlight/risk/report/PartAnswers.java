package org.tierlight.risk.report;

import java.net.URI;
import java.util.Optional;
import org.tierlight.vocabulary.SupplierId;

/** Where the network is kept in parts, by several processes: who answers for a supplier. */
public interface PartAnswers {

  /** What this process can say. */
  sealed interface Answer {

    /** It keeps the supplier's part; empty if no fact speaks of the supplier. */
    record Here(Optional<PartReport> report) implements Answer {}

    /** Another process keeps it. */
    record Elsewhere(URI process) implements Answer {}

    /** Nobody keeps it at the moment: parts are on their way from one process to another. */
    record Moving() implements Answer {}
  }

  /** What is known of a supplier, or who knows. */
  Answer ask(SupplierId supplier);
}
