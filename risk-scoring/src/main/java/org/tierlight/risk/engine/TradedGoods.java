package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.Growth;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.PairNumbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.vocabulary.HsCode;

/** Which goods each node was seen to sell, by shipments in their latest version. */
final class TradedGoods {

  static final int NONE = -1;

  private final Numbering<HsCode> codes;

  /** Entries: a seller and the number of a code. */
  private final PairNumbering entries;

  private int[] counts = new int[0];
  private int[] nextOfSeller = new int[0];
  private int[] firstOfSeller = new int[0];
  private int known;

  TradedGoods() {
    this(new Numbering<>(), new PairNumbering());
  }

  private TradedGoods(Numbering<HsCode> codes, PairNumbering entries) {
    this.codes = codes;
    this.entries = entries;
  }

  TradedGoods copy() {
    TradedGoods copy = new TradedGoods(codes.copy(), entries.copy());
    copy.counts = counts.clone();
    copy.nextOfSeller = nextOfSeller.clone();
    copy.firstOfSeller = firstOfSeller.clone();
    copy.known = known;
    return copy;
  }

  void grow(int capacity) {
    firstOfSeller = Arrays.copyOf(firstOfSeller, capacity);
  }

  /** The number of a code; {@link #NONE} where no code was given. */
  int number(@Nullable HsCode code) {
    return code == null ? NONE : codes.number(code);
  }

  /** The code of a number; empty for {@link #NONE}. */
  Optional<HsCode> code(int goods) {
    return goods == NONE ? Optional.empty() : Optional.of(codes.key(goods));
  }

  /** Counts a shipment in (1) or out (−1); answers whether the seller's list of goods changed. */
  boolean count(int seller, int goods, int sign) {
    if (goods == NONE) {
      return false;
    }
    int entry = entry(seller, goods);
    int before = counts[entry];
    counts[entry] += sign;
    return (before == 0) != (counts[entry] == 0);
  }

  /** The codes that a seller was seen to sell, sorted. */
  List<HsCode> soldBy(int seller) {
    List<HsCode> sold = new ArrayList<>();
    boolean known = seller < firstOfSeller.length;
    for (int entry = known ? firstOfSeller[seller] - 1 : NONE;
        entry >= 0;
        entry = nextOfSeller[entry] - 1) {
      if (counts[entry] > 0) {
        sold.add(codes.key(entries.second(entry)));
      }
    }
    return sold.stream().sorted().toList();
  }

  /** Chains hold numbers plus one, so that fresh arrays mean: none. */
  private int entry(int seller, int goods) {
    int entry = entries.number(seller, goods);
    if (entry == known) {
      if (entry == counts.length) {
        counts = Arrays.copyOf(counts, Growth.toHold(entry + 1));
        nextOfSeller = Arrays.copyOf(nextOfSeller, counts.length);
      }
      nextOfSeller[entry] = firstOfSeller[seller];
      firstOfSeller[seller] = entry + 1;
      known++;
    }
    return entry;
  }

  void transcribe(Transcript by) {
    codes.transcribe(by);
    entries.transcribe(by);
    counts = by.array(counts);
    nextOfSeller = by.array(nextOfSeller);
    firstOfSeller = by.array(firstOfSeller);
    known = by.number(known);
  }
}
