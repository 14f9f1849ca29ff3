package org.tierlight.ingest.catenax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.ingest.form.Value;

/** Looks into values as they were sent; what has another shape than it should is not there. */
final class Sent {

  private Sent() {}

  static Map<String, Value> form() {
    return new HashMap<>();
  }

  static Optional<String> text(Value.Fields object, String name) {
    return object.byName().get(name) instanceof Value.Text(String text) && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  static Optional<Value.Fields> object(Value.Fields object, String name) {
    return object.byName().get(name) instanceof Value.Fields inner
        ? Optional.of(inner)
        : Optional.empty();
  }

  static Optional<List<Value>> list(Value.Fields object, String name) {
    return object.byName().get(name) instanceof Value.Items(List<Value> items)
        ? Optional.of(items)
        : Optional.empty();
  }

  static List<Value.Fields> objects(List<Value> items) {
    return items.stream()
        .filter(Value.Fields.class::isInstance)
        .map(Value.Fields.class::cast)
        .toList();
  }

  /** An end of the time for which something is planned. */
  static Optional<String> period(Value.Fields object, String end) {
    return object(object, "validityPeriod").flatMap(period -> text(period, end));
  }

  /** The supplier that is declared with a number of Catena-X. */
  static Value supplier(String bpn) {
    return new Value.Text("bpn:" + bpn);
  }
}
