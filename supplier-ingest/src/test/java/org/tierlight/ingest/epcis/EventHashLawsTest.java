package org.tierlight.ingest.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.visibility.EventHash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What changes the name of an event and what does not; everything.jsonld has every field. */
class EventHashLawsTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String EVENT = "/epcisBody/eventList/0";
  private static final String HASH = EventHash.of(Documents.events("everything.jsonld").getFirst());

  /** What a repository says of an event is no part of it. */
  private static final Set<String> NOT_HASHED = Set.of("eventID", "recordTime", "errorDeclaration");

  private static final Set<String> REQUIRED =
      Set.of(
          "type",
          "eventTime",
          "eventTimeZoneOffset",
          "id",
          "epcClass",
          "bizTransaction",
          "source",
          "destination");

  @Test
  void jsonAndXmlOfOneEventHaveOneHash() {
    assertThat(Documents.events("everything.xml"))
        .extracting(EventHash::preHash)
        .containsExactly(EventHash.preHash(Documents.events("everything.jsonld").getFirst()));
  }

  @Property(tries = 100)
  void theOrderOfFieldsAndMembersDoesNotChangeTheHash(@ForAll Random chance) {
    JsonNode shuffled = shuffled(document(), chance);

    assertThat(hash(shuffled)).isEqualTo(HASH);
  }

  @Property(tries = 300)
  void anyOtherValueChangesTheHash(@ForAll("leaves") String leaf) {
    JsonNode document = document();
    put(document, leaf, changed(leaf, document.at(leaf)));

    assertThat(hash(document)).isNotEqualTo(HASH);
  }

  @Property(tries = 300)
  void aFieldLessChangesTheHash(@ForAll("removable") String leaf) {
    JsonNode document = document();
    remove(document, leaf);

    assertThat(hash(document)).isNotEqualTo(HASH);
  }

  @Test
  void whatARepositoryAddsDoesNotChangeTheHash() {
    JsonNode document = document();
    NOT_HASHED.forEach(((ObjectNode) document.at(EVENT))::remove);

    assertThat(hash(document)).isEqualTo(HASH);
  }

  @Property(tries = 100)
  void spaceAroundAValueDoesNotChangeTheHash(@ForAll("leaves") String leaf) {
    JsonNode document = document();
    if (document.at(leaf) instanceof StringNode text) {
      put(document, leaf, JsonNodeFactory.instance.stringNode(" \t" + text.asString() + "\n "));
    }

    assertThat(hash(document)).isEqualTo(HASH);
  }

  @Provide
  Arbitrary<String> leaves() {
    List<String> leaves = new ArrayList<>();
    collect(document().at(EVENT), EVENT, leaves);
    return Arbitraries.of(leaves);
  }

  @Provide
  Arbitrary<String> removable() {
    return leaves().filter(leaf -> !REQUIRED.contains(lastStep(leaf)));
  }

  private static JsonNode document() {
    return JSON.readTree(Documents.bytes("everything.jsonld"));
  }

  private static String hash(JsonNode document) {
    return EventHash.of(new JsonDocuments().events(JSON.writeValueAsBytes(document)).getFirst());
  }

  private static void collect(JsonNode node, String pointer, List<String> leaves) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(field -> !NOT_HASHED.contains(field.getKey()))
          .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), leaves));
    } else if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        collect(node.get(at), pointer + "/" + at, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }

  private static JsonNode changed(String leaf, JsonNode value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isNumber()) {
      return nodes.numberNode(value.decimalValue().add(BigDecimal.valueOf(0.25)));
    }
    if (value.isBoolean()) {
      return nodes.booleanNode(!value.booleanValue());
    }
    return nodes.stringNode(
        switch (lastStep(leaf)) {
          case "eventTime", "time", "startTime", "endTime" -> "2026-01-01T00:00:00Z";
          case "eventTimeZoneOffset" -> "+02:00";
          case "action" -> "OBSERVE";
          case "type" -> leaf.equals(EVENT + "/type") ? "ObjectEvent" : value.asString() + "7";
          default -> value.asString() + "7";
        });
  }

  private static String lastStep(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static JsonNode parent(JsonNode document, String pointer) {
    return document.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static void put(JsonNode document, String pointer, JsonNode value) {
    switch (parent(document, pointer)) {
      case ObjectNode object -> object.set(lastStep(pointer), value);
      case ArrayNode array -> array.set(Integer.parseInt(lastStep(pointer)), value);
      case JsonNode other -> throw new AssertionError(other);
    }
  }

  private static void remove(JsonNode document, String pointer) {
    switch (parent(document, pointer)) {
      case ObjectNode object -> object.remove(lastStep(pointer));
      case ArrayNode array -> array.remove(Integer.parseInt(lastStep(pointer)));
      case JsonNode other -> throw new AssertionError(other);
    }
  }

  private static JsonNode shuffled(JsonNode node, Random chance) {
    if (node.isObject()) {
      ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
      List<String> names = new ArrayList<>(node.propertyNames());
      Collections.shuffle(names, chance);
      names.forEach(name -> shuffled.set(name, shuffled(node.get(name), chance)));
      return shuffled;
    }
    if (node.isArray()) {
      List<JsonNode> members = new ArrayList<>();
      node.forEach(member -> members.add(shuffled(member, chance)));
      Collections.shuffle(members, chance);
      return JsonNodeFactory.instance.arrayNode().addAll(members);
    }
    return node;
  }
}
