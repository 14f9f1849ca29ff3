package org.tierlight.ingest.epcis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.json.ForeignJson;

/** JSON as EPCIS takes it: numbers and flags are texts, as they are in XML. */
sealed interface JsonTree {

  /** A single value. */
  record Single(String text) implements JsonTree {}

  /** Null: as if the field were absent. */
  record Nothing() implements JsonTree {}

  /** A list. */
  record Items(List<JsonTree> each) implements JsonTree {}

  /** An object, its fields in order. */
  record Members(Map<String, JsonTree> byName) implements JsonTree {

    public Members {
      byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }
  }

  /** Makes the tree of one document while it is read. */
  final class Growing implements ForeignJson.Building<JsonTree> {

    /** A double has no more places before or behind the point. */
    private static final int FINEST = 400;

    private final Limits.Values values;

    Growing(Limits.Values values) {
      this.values = values;
    }

    @Override
    public JsonTree text(String content) {
      return counted(new Single(content));
    }

    @Override
    public JsonTree number(BigDecimal number) {
      BigDecimal shortest = number.stripTrailingZeros();
      if (Math.abs((long) shortest.scale()) > FINEST) {
        throw new ArithmeticException("beyond all measure");
      }
      return counted(new Single(shortest.toPlainString()));
    }

    @Override
    public JsonTree flag(boolean set) {
      return counted(new Single(Boolean.toString(set)));
    }

    @Override
    public JsonTree nothing() {
      return counted(new Nothing());
    }

    @Override
    public JsonTree items(List<JsonTree> items) {
      return counted(new Items(items));
    }

    @Override
    public JsonTree fields(Map<String, JsonTree> byName) {
      return counted(new Members(byName));
    }

    /** The hash of an event may stand beside its id: it is computed here anyway. */
    @Override
    public Optional<JsonTree> twice(String name, JsonTree first, JsonTree second) {
      if (!name.equals("eventID") || isHash(first) == isHash(second)) {
        return Optional.empty();
      }
      return Optional.of(isHash(first) ? second : first);
    }

    private static boolean isHash(JsonTree id) {
      return id instanceof Single(String text) && text.startsWith("ni:///");
    }

    private JsonTree counted(JsonTree value) {
      values.add(1);
      return value;
    }
  }
}
