package org.tierlight.ingest.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents out of CloudEvents 1.0 in structured mode. What stands around a document says
 * nothing of its events: they are known by their hashes.
 */
final class Envelopes {

  private static final String VERSION = "specversion";
  private static final String DATA = "data";
  private static final String BINARY = "data_base64";
  private static final List<String> REQUIRED = List.of(VERSION, "id", "source", "type");

  private final Limits.Values values;

  /**
   * Envelopes of one capture.
   *
   * @param values what was read of it before
   */
  Envelopes(Limits.Values values) {
    this.values = values;
  }

  static boolean isOne(JsonTree tree) {
    return tree instanceof JsonTree.Members(Map<String, JsonTree> byName)
        && byName.containsKey(VERSION);
  }

  /**
   * The events of the document in an envelope.
   *
   * @throws UnreadableEvents if it is no envelope, or there is no document in it
   */
  List<EventDecoder.Found> events(JsonTree envelope, Spot spot) {
    if (!(envelope instanceof JsonTree.Members(Map<String, JsonTree> byName))) {
      throw new UnreadableEvents(spot, "is no CloudEvent");
    }
    REQUIRED.forEach(name -> check(name, byName.get(name), spot));
    JsonTree data = byName.get(DATA);
    JsonTree binary = byName.get(BINARY);
    if ((data == null) == (binary == null)) {
      throw new UnreadableEvents(spot, "needs either data or data_base64");
    }
    return data == null
        ? bytes(decoded(binary, new Spot.Step(spot, BINARY)), new Spot.Step(spot, BINARY))
        : inside(data, new Spot.Step(spot, DATA));
  }

  private static void check(String name, @Nullable JsonTree attribute, Spot spot) {
    if (!(attribute instanceof JsonTree.Single(String text)) || text.isBlank()) {
      throw new UnreadableEvents(
          new Spot.Step(spot, name), "is a required attribute of CloudEvents");
    }
    if (name.equals(VERSION) && !text.equals("1.0")) {
      throw new UnreadableEvents(new Spot.Step(spot, name), "must be 1.0");
    }
  }

  /** XML is a text in JSON. */
  private List<EventDecoder.Found> inside(JsonTree data, Spot spot) {
    return data instanceof JsonTree.Single(String text) && JsonDocuments.isXml(text)
        ? XmlEvents.in(text.getBytes(UTF_8), values)
        : JsonEvents.in(data, spot);
  }

  private List<EventDecoder.Found> bytes(byte[] document, Spot spot) {
    return JsonDocuments.isXml(document)
        ? XmlEvents.in(document, values)
        : JsonEvents.in(JsonDocuments.tree(document, spot, values), spot);
  }

  private static byte[] decoded(@Nullable JsonTree binary, Spot spot) {
    if (binary instanceof JsonTree.Single(String text)) {
      try {
        return Base64.getDecoder().decode(text);
      } catch (IllegalArgumentException _) {
        throw new UnreadableEvents(spot, "is no Base64");
      }
    }
    throw new UnreadableEvents(spot, "is no Base64");
  }
}
