package org.tierlight.ingest.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tierlight.json.Named;

/** A submitted value as the sender wrote it, whatever the format was. */
public sealed interface Value {

  /** Text. */
  record Text(String content) implements Value {}

  /** A number, exactly as written. */
  record Decimal(BigDecimal number) implements Value {}

  /** True or false. */
  record Flag(boolean set) implements Value {}

  /** An explicit nothing; it counts as absent. */
  record Nothing() implements Value {}

  /** A list. */
  record Items(List<Value> values) implements Value {

    public Items {
      values = List.copyOf(values);
    }
  }

  /** Named values. */
  record Fields(Map<String, Value> byName) implements Value {

    public Fields {
      byName = Named.copyOf(byName);
    }
  }
}
