package org.tierlight.risk.legal;

import java.util.List;

/**
 * One legal state of a supplier and why it holds.
 *
 * @param sentence in plain words; it says what a source says, never that anybody did anything
 * @param citations what it rests on; none where something is not known
 */
public record LegalReason(LegalCause cause, String sentence, List<Citation> citations) {

  public LegalReason {
    citations = List.copyOf(citations);
  }

  static LegalReason of(LegalCause cause, String sentence, Citation... citations) {
    return new LegalReason(cause, sentence, List.of(citations));
  }

  /** The state that the reason is for. */
  public LegalState state() {
    return cause.state();
  }
}
