package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
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

/** Turns bodies into items. */
@Component
final class Reading {

  private static final String ATTRIBUTE = "ce-";

  private final Decoder json;

  Reading(Decoder json) {
    this.json = json;
  }

  /** What a whole JSON body is. */
  Value value(byte[] bytes) {
    return switch (json.decode(bytes)) {
      case Decoded.Understood(Value value) -> value;
      case Decoded.Unreadable(Problem problem) ->
          throw new Unanswerable(ProblemType.MALFORMED_SUBMISSION, List.of(problem));
    };
  }

  /** A single item; an event in binary mode where its headers are there. */
  Item single(Kind kind, Value value, Origin origin, HttpServletRequest request) {
    Map<String, String> attributes = attributes(request);
    return attributes.containsKey("specversion")
        ? Events.binary(kind, attributes, value, origin, Place.Pointer::new)
        : Item.Submission.whole(kind, value, origin);
  }

  /** The items of a list; their problems point into the item. */
  List<Item> list(Kind kind, List<Value> values, Arrival arrival) {
    return IntStream.range(0, values.size())
        .<Item>mapToObj(
            place -> Item.Submission.whole(kind, values.get(place), arrival.origin(place)))
        .toList();
  }

  /** The events of a batch. */
  List<Item> events(Kind kind, List<Value> values, Arrival arrival) {
    return IntStream.range(0, values.size())
        .mapToObj(place -> Events.structured(kind, values.get(place), arrival.origin(place)))
        .toList();
  }

  /** The items of lines. */
  Incoming lines(Kind kind, HttpServletRequest request, Arrival arrival) throws IOException {
    Lines lines = new Lines(request.getInputStream(), BodyAtHand.of(request));
    return new Incoming() {
      @Override
      public boolean isAtHand() {
        return lines.isAtHand();
      }

      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Indexed next() {
        Lines.Line line = lines.next();
        return new Indexed(line.index(), line(kind, line, arrival.origin(line.index())));
      }
    };
  }

  private Item line(Kind kind, Lines.Line line, Origin origin) {
    return line.bytes()
        .map(json::decode)
        .map(decoded -> item(kind, decoded, origin))
        .orElseGet(
            () ->
                new Item.Unreadable(
                    List.of(Problem.at("", ProblemCode.LINE_TOO_LONG, "is longer than 64 KiB"))));
  }

  private static Item item(Kind kind, Decoded decoded, Origin origin) {
    return switch (decoded) {
      case Decoded.Unreadable(Problem problem) -> new Item.Unreadable(List.of(problem));
      case Decoded.Understood(Value value) ->
          Events.isStructured(value)
              ? Events.structured(kind, value, origin)
              : Item.Submission.whole(kind, value, origin);
    };
  }

  private static Map<String, String> attributes(HttpServletRequest request) {
    Map<String, String> attributes = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith(ATTRIBUTE)) {
        attributes.put(lower.substring(ATTRIBUTE.length()), request.getHeader(name));
      }
    }
    return attributes;
  }

  /** An item with its place in the body. */
  record Indexed(long index, Item item) {}
}
