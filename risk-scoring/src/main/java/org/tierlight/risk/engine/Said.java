package org.tierlight.risk.engine;

import java.util.List;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/** What one part of the network has to say to others; all of it absolute, so said twice is said. */
public record Said(List<Value> values, List<Following> followings) {

  /** A supplier's values, for the parts that follow it. */
  public record Value(SupplierId supplier, Stamp stamp, Heard heard, List<Integer> parts) {

    public Value {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part has buyers of a supplier that is kept elsewhere, and follows it from now on.
   *
   * @param goods those that the supplier was seen to sell here: its product factor needs them
   */
  public record Following(SupplierId supplier, Stamp stamp, List<HsCode> goods) {

    public Following {
      goods = List.copyOf(goods);
    }
  }

  public Said {
    values = List.copyOf(values);
    followings = List.copyOf(followings);
  }
}
