package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.event.Events;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.TraceParent;

/** Inbound records as items: CloudEvents in structured, batch or binary mode, or plain JSON. */
final class InboundItems {

  private static final String ATTRIBUTE = "ce_";
  static final String PARTNER = "inbound";

  private final Decoder json;

  InboundItems(Decoder json) {
    this.json = json;
  }

  /** What stands in a record: one item, or the events of a batch. */
  List<Item> read(Kind kind, ConsumerRecord<byte[], byte[]> record, Instant now) {
    byte @Nullable [] bytes = record.value();
    if (bytes == null) {
      return List.of(
          new Item.Unreadable(
              List.of(Problem.at("", ProblemCode.MALFORMED_JSON, "is an empty record"))));
    }
    return switch (json.decode(bytes)) {
      case Decoded.Unreadable(Problem problem) -> List.of(new Item.Unreadable(List.of(problem)));
      case Decoded.Understood(Value.Items(List<Value> events)) when isBatch(events) ->
          events.stream().map(event -> item(kind, record, event, now)).toList();
      case Decoded.Understood(Value value) -> List.of(item(kind, record, value, now));
    };
  }

  private static boolean isBatch(List<Value> events) {
    return !events.isEmpty() && events.stream().allMatch(Events::isStructured);
  }

  private Item item(Kind kind, ConsumerRecord<byte[], byte[]> record, Value value, Instant now) {
    Map<String, String> headers = headers(record);
    TraceParent trace = TraceParent.ofText(headers.get(TraceParent.HEADER)).orElse(null);
    Origin origin = new Origin(PARTNER, now, null, null, trace);
    if (headers.containsKey(ATTRIBUTE + "specversion")) {
      return Events.binary(kind, attributes(headers), value, origin, Place.Pointer::new);
    }
    return Events.isStructured(value)
        ? Events.structured(kind, value, origin, json)
        : Item.Submission.whole(kind, value, origin);
  }

  private static Map<String, String> attributes(Map<String, String> headers) {
    Map<String, String> attributes = new HashMap<>();
    headers.forEach(
        (name, text) -> {
          if (name.startsWith(ATTRIBUTE)) {
            attributes.put(name.substring(ATTRIBUTE.length()), text);
          }
        });
    return attributes;
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> texts = new HashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        texts.put(header.key().toLowerCase(Locale.ROOT), new String(header.value(), UTF_8));
      }
    }
    return texts;
  }
}
