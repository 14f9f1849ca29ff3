package org.tierlight.message;

import org.tierlight.vocabulary.Position;

/**
 * What stands in {@code quarantine} beside the refused records: what became of them, and who is
 * about to decide. Such a record has no {@code tierlight_position} among its headers; a refused one
 * always has.
 */
public sealed interface QuarantineFact
    permits RecordReplayed, RecordDiscarded, ReplayRefused, TurnAsked {

  /** Where the refused record had stood before it was set aside. */
  Position record();
}
