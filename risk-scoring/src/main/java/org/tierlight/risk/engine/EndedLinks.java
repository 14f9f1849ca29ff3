package org.tierlight.risk.engine;

import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;

/** Which links a verified record says are at an end: the latest record of each holds. */
final class EndedLinks {

  private final Trade trade;
  private final Register<Long, Boolean> latest = new Register<>();

  EndedLinks(Trade trade) {
    this.trade = trade;
  }

  /** A record says that a link ended on a day. */
  void end(Version version, int seller, int buyer, int day) {
    if (latest.put(PairNumbering.pair(seller, buyer), version, true)) {
      trade.ends(seller, buyer, day);
    }
  }

  void transcribe(Transcript by) {
    latest.transcribe(by);
  }
}
