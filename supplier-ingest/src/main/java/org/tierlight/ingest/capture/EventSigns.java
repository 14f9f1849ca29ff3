package org.tierlight.ingest.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.visibility.EventType;

/** By what a value is told to be a document of events, where anything else can come too. */
public final class EventSigns {

  private static final Set<String> TYPES =
      Stream.concat(
              Stream.of("EPCISDocument", "EPCISQueryDocument"),
              Arrays.stream(EventType.values()).map(EventType::word))
          .collect(Collectors.toUnmodifiableSet());

  private EventSigns() {}

  /** Whether it is meant as a document, an event, or a list of events. */
  public static boolean areIn(Value value) {
    return switch (value) {
      case Value.Fields(Map<String, Value> byName) ->
          byName.containsKey("@context") || isType(byName.get("type"));
      case Value.Items(List<Value> values) -> !values.isEmpty() && areIn(values.getFirst());
      case Value.Text _, Value.Decimal _, Value.Flag _, Value.Nothing _ -> false;
    };
  }

  private static boolean isType(@Nullable Value type) {
    return type instanceof Value.Text(String word) && TYPES.contains(word);
  }
}
