package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.json.ForeignJson;
import org.tierlight.json.UnreadableJson;

/** Reads EPCIS in JSON: a document as such, or those that are the data of CloudEvents. */
final class JsonDocuments implements EventDecoder {

  @Override
  public List<Found> find(byte[] document) {
    Limits.checkSize(document);
    Limits.Values values = new Limits.Values();
    JsonTree tree = tree(document, new Spot.Whole(), values);
    List<Found> events = found(tree, new Envelopes(values));
    Limits.checkCount(events);
    return events;
  }

  private static List<Found> found(JsonTree tree, Envelopes envelopes) {
    return switch (tree) {
      case JsonTree.Members envelope when Envelopes.isOne(envelope) ->
          envelopes.events(envelope, new Spot.Whole());
      case JsonTree.Items(List<JsonTree> batch) when batch.stream().anyMatch(Envelopes::isOne) ->
          IntStream.range(0, batch.size())
              .boxed()
              .flatMap(at -> of(batch.get(at), at, envelopes))
              .toList();
      case JsonTree.Members _, JsonTree.Items _, JsonTree.Single _, JsonTree.Nothing _ ->
          JsonEvents.in(tree, new Spot.Whole());
    };
  }

  /** What is wrong with one event of a batch is told of that one. */
  private static Stream<Found> of(JsonTree member, int at, Envelopes envelopes) {
    Spot spot = new Spot.Step(new Spot.Whole(), Integer.toString(at));
    try {
      return envelopes.events(member, spot).stream();
    } catch (UnreadableEvents unreadable) {
      return Stream.of(
          new Found(
              unreadable.spot(),
              () -> {
                throw unreadable;
              }));
    }
  }

  static JsonTree tree(byte[] document, Spot spot, Limits.Values values) {
    try {
      return new ForeignJson<>(new JsonTree.Growing(values)).read(document);
    } catch (UnreadableJson unreadable) {
      throw new UnreadableEvents(
          new Spot.Pointer(spot.words() + unreadable.pointer()), unreadable.words());
    }
  }

  /** White space and the mark of byte order may stand before the first sign. */
  static boolean isXml(byte[] document) {
    for (byte each : document) {
      if (each > ' ') {
        return each == '<';
      }
    }
    return false;
  }

  static boolean isXml(String text) {
    return isXml(text.getBytes(UTF_8));
  }
}
