package org.tierlight.risk.engine;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;

/**
 * Which links a verified record says are at an end: the latest record of each holds, whichever
 * records of the two suppliers it names. Links are told of as pairs of records.
 */
final class EndedLinks {

  private final Trade trade;
  private final Homes homes;
  private final Register<Long, Integer> latest = new Register<>();

  EndedLinks(Trade trade, Homes homes) {
    this.trade = trade;
    this.homes = homes;
  }

  /** A record says that a link ended on a day. */
  void end(Version version, int seller, int buyer, int day) {
    if (latest.put(PairNumbering.pair(seller, buyer), version, day)) {
      tellAnew(Set.of(PairNumbering.pair(homes.of(seller), homes.of(buyer))));
    }
  }

  private void tell(int seller, int buyer) {
    Long last = latest(seller, buyer);
    Integer day = last == null ? null : latest.find(last);
    if (day != null) {
      trade.ends(seller, buyer, day);
    } else {
      trade.endsNot(seller, buyer);
    }
  }

  /** The pair of records of two suppliers of which was told last; null where of none was. */
  private @Nullable Long latest(int seller, int buyer) {
    Long last = null;
    for (int from : homes.records(seller)) {
      for (int to : homes.records(buyer)) {
        long pair = PairNumbering.pair(from, to);
        boolean isTold = latest.find(pair) != null;
        last = isTold && (last == null || isLater(pair, last)) ? Long.valueOf(pair) : last;
      }
    }
    return last;
  }

  private boolean isLater(long pair, long other) {
    return latest.version(pair).compareTo(latest.version(other)) > 0;
  }

  /** The links between suppliers as they are now of which was told with one of some records. */
  Set<Long> of(BitSet records) {
    Set<Long> links = new HashSet<>();
    latest.forEach(
        (pair, day) -> {
          int seller = (int) (pair >> Integer.SIZE);
          int buyer = pair.intValue();
          if (records.get(seller) || records.get(buyer)) {
            links.add(PairNumbering.pair(homes.of(seller), homes.of(buyer)));
          }
        });
    return links;
  }

  /** Works out anew when links ended; between records of one supplier there is none. */
  void tellAnew(Set<Long> links) {
    for (long pair : links) {
      int seller = (int) (pair >> Integer.SIZE);
      int buyer = (int) pair;
      if (seller != buyer) {
        tell(seller, buyer);
      }
    }
  }

  void transcribe(Transcript by) {
    latest.transcribe(by);
  }
}
