package org.tierlight.ingest.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.visibility.StandardType;

/** By what a value is told to be a document of events, where anything else can come too. */
public final class EventSigns {

  private static final Set<String> TYPES =
      Stream.concat(
              Stream.of("EPCISDocument", "EPCISQueryDocument"),
              Arrays.stream(StandardType.values()).map(StandardType::word))
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> AROUND_EVENTS =
      List.of("@context", "epcisBody", "queryResults", "resultsBody", "eventList");

  /** One of these stands in any document in JSON that has an event. */
  private static final Pattern IN_BYTES =
      Pattern.compile("\"(?:@context|eventTime)\"\\s*:|\"EPCIS(?:Query)?Document\"");

  private EventSigns() {}

  /**
   * Whether it is meant as a document, an event, or a list of events, each as such or as the data
   * of a CloudEvent.
   */
  public static boolean areIn(Value value) {
    return switch (value) {
      case Value.Fields(Map<String, Value> byName) when byName.containsKey("specversion") ->
          isData(byName.get("data")) || isBinary(byName.get("data_base64"));
      case Value.Fields(Map<String, Value> byName) ->
          AROUND_EVENTS.stream().anyMatch(byName::containsKey) || hasType(byName);
      case Value.Items(List<Value> values) -> values.stream().anyMatch(EventSigns::areIn);
      case Value.Text _, Value.Decimal _, Value.Flag _, Value.Nothing _ -> false;
    };
  }

  /** To JSON-LD a type is one by either name, and in a list of one. */
  private static boolean hasType(Map<String, Value> byName) {
    return Stream.of("type", "@type")
        .filter(byName::containsKey)
        .anyMatch(name -> byName.containsKey("eventTime") || isType(byName.get(name)));
  }

  private static boolean isType(@Nullable Value type) {
    return switch (type) {
      case Value.Text(String word) -> TYPES.contains(word);
      case Value.Items(List<Value> types) -> types.stream().anyMatch(EventSigns::isType);
      case null -> false;
      case Value.Fields _, Value.Decimal _, Value.Flag _, Value.Nothing _ -> false;
    };
  }

  /** XML is a text in JSON; nothing else that is sent is one. */
  private static boolean isData(@Nullable Value data) {
    return data instanceof Value.Text(String text) ? isXml(text) : data != null && areIn(data);
  }

  private static boolean isBinary(@Nullable Value data) {
    return data instanceof Value.Text(String base64) && isBinary(base64);
  }

  private static boolean isBinary(String base64) {
    try {
      String text = new String(Base64.getDecoder().decode(base64), ISO_8859_1);
      return isXml(text) || IN_BYTES.matcher(text).find();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isXml(String text) {
    return text.strip().startsWith("<");
  }
}
