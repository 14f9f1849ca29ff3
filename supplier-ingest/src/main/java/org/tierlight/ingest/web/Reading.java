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
import org.tierlight.ingest.catenax.PlannedParts;
import org.tierlight.ingest.event.Events;
import org.tierlight.ingest.followthemoney.Entities;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.CountryNames;

/** Turns bodies into items. */
@Component
final class Reading {

  private static final String ATTRIBUTE = "ce-";

  private final Decoder json;
  private final CountryNames countries = CountryNames.shipped();

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
    return Events.isBinary(attributes)
        ? Events.binary(kind, attributes, value, origin, Reading::header)
        : Item.Submission.whole(kind, value, origin);
  }

  /** The arrival of many items that are the data of one event in binary mode, if they are. */
  Arrival within(Arrival arrival, HttpServletRequest request) {
    Map<String, String> attributes = attributes(request);
    return Events.isBinary(attributes)
        ? arrival.within(event(attributes, arrival.origin()))
        : arrival;
  }

  private static Place header(String pointer) {
    return new Place.Pointer(pointer.replaceFirst("^/", "/" + ATTRIBUTE));
  }

  private static Origin.Event event(Map<String, String> attributes, Origin origin) {
    Problems problems = new Problems(Reading::header);
    return Events.around(attributes, origin, problems)
        .map(Origin::event)
        .orElseThrow(() -> new Unanswerable(ProblemType.MALFORMED_SUBMISSION, problems.refusals()));
  }

  /** The items of a list; their problems point into the item. */
  List<Item> list(Kind kind, List<Value> values, Arrival arrival) {
    return IntStream.range(0, values.size())
        .<Item>mapToObj(
            place -> Item.Submission.whole(kind, values.get(place), arrival.origin(place)))
        .toList();
  }

  /** The parts of a document of Catena-X, and the links that their plans declare. */
  List<Item> parts(Value.Fields document, Arrival arrival) {
    return PlannedParts.of(document).items(arrival::origin);
  }

  /** The submission in an event in structured mode. */
  Item event(Kind kind, Value value, Origin origin) {
    return Events.structured(kind, value, origin, json);
  }

  /** The events of a batch. */
  List<Item> events(Kind kind, List<Value> values, Arrival arrival) {
    return IntStream.range(0, values.size())
        .mapToObj(place -> event(kind, values.get(place), arrival.origin(place)))
        .toList();
  }

  /** The items of lines. */
  Incoming lines(Kind kind, HttpServletRequest request, Arrival arrival) throws IOException {
    Lines lines = new Lines(request.getInputStream(), BodyAtHand.of(request));
    Entities entities = new Entities(countries);
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
        return Indexed.alone(
            line.index(), line(kind, line, arrival.origin(line.index()), entities));
      }
    };
  }

  private Item line(Kind kind, Lines.Line line, Origin origin, Entities entities) {
    return line.bytes()
        .map(json::decode)
        .map(decoded -> item(kind, decoded, origin, entities))
        .orElseGet(
            () ->
                new Item.Unreadable(
                    List.of(Problem.at("", ProblemCode.LINE_TOO_LONG, "is longer than 64 KiB"))));
  }

  private Item item(Kind kind, Decoded decoded, Origin origin, Entities entities) {
    return switch (decoded) {
      case Decoded.Unreadable(Problem problem) -> new Item.Unreadable(List.of(problem));
      case Decoded.Understood(Value value) when kind == Kind.SUPPLIER && Entities.isEntity(value) ->
          entities.read(value, origin);
      case Decoded.Understood(Value value) ->
          Events.isStructured(value)
              ? event(kind, value, origin)
              : Item.Submission.whole(kind, value, origin);
    };
  }

  private static Map<String, String> attributes(HttpServletRequest request) {
    Map<String, String> attributes = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith(ATTRIBUTE)) {
        attributes.put(
            lower.substring(ATTRIBUTE.length()), HeaderText.decoded(request.getHeader(name)));
      }
    }
    return attributes;
  }

  /** An item with its place in the body, and its rows where the body is a table. */
  record Indexed(long index, Taken taken) {

    static Indexed alone(long index, Item item) {
      return new Indexed(index, new Taken(item, 1, List.of()));
    }

    Item item() {
      return taken.item();
    }
  }
}
