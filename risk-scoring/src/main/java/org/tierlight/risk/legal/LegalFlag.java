package org.tierlight.risk.legal;

import java.util.List;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.vocabulary.SupplierId;

/**
 * L with all that it rests on: the supplier itself, or any direct supplier at any share, is
 * officially listed (method section 5; there is no de minimis).
 *
 * @param causes the supplier itself first, then by value; none where the flag is down
 * @param ended official items on it and on its direct suppliers that a remedy or a refutation
 *     ended: they raise no flag, though the list may still name the supplier
 */
public record LegalFlag(List<FlagCause> causes, List<Ended> ended) {

  /** An official item that counts no more. */
  public record Ended(SupplierId supplier, LeftEvidence left) {}

  /** Of a supplier of which no fact speaks. */
  public static final LegalFlag DOWN = new LegalFlag(List.of(), List.of());

  public LegalFlag {
    causes = List.copyOf(causes);
    ended = List.copyOf(ended);
  }

  /** Whether it is raised. */
  public boolean raised() {
    return !causes.isEmpty();
  }

  /** What it says, in plain words. */
  public String sentence() {
    String flag =
        raised()
            ? words()
            : "No official item in force names this supplier or one it buys from directly.";
    return ended.isEmpty() ? flag : flag + " " + endedWords();
  }

  private String words() {
    boolean itself = causes.getFirst().tier() == 0;
    int upstream = causes.size() - (itself ? 1 : 0);
    String own = itself ? "An official list or order names this supplier" : "";
    String direct =
        upstream == 0
            ? ""
            : "it buys from %d direct supplier%s that an official list or order names"
                .formatted(upstream, upstream == 1 ? "" : "s");
    return itself && upstream > 0
        ? own + ", and " + direct + "."
        : itself ? own + "." : "By recorded shipments " + direct + ", at whatever share.";
  }

  private String endedWords() {
    return "%d official item%s ended by remedy or refutation; that the list no longer names the supplier was not recorded."
        .formatted(ended.size(), ended.size() == 1 ? " was" : "s were");
  }
}
