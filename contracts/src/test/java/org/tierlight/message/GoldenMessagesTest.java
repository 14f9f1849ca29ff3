package org.tierlight.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoldenMessagesTest {

  private static final JsonMapper TREES = JsonMapper.builder().build();

  /** Messages as they are with the fewest fields, or with fields that were added later. */
  private static final List<String> OTHER_SHAPES =
      List.of(
          "org.tierlight.supplier.declared.v1.least.json",
          "org.tierlight.shipment.recorded.v1.least.json",
          "org.tierlight.shipment.recorded.v1.inferred.json",
          "org.tierlight.link.declared.v1.inferred.json",
          "org.tierlight.shipment.recorded.v1.custody.json",
          "org.tierlight.link.declared.v1.custody.json",
          "org.tierlight.part.planned.v1.least.json",
          "org.tierlight.part.planned.v1.leaf.json",
          "org.tierlight.event.captured.v1.least.json",
          "org.tierlight.evidence.recorded.v1.signed.json",
          "org.tierlight.evidence.recorded.v1.undocumented.json",
          "org.tierlight.evidence.ended.v1.least.json",
          "org.tierlight.record.replayed.v1.least.json",
          "org.tierlight.ownership.declared.v1.least.json",
          "org.tierlight.identity.decided.v1.least.json",
          "org.tierlight.likeness.found.v1.least.json",
          "org.tierlight.score.published.v1.least.json",
          "org.tierlight.alert.raised.v1.least.json");

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void staysReadableAndIsWrittenTheSameWay(String file) throws IOException {
    byte[] golden = golden(file);

    Object message = MessageJson.decode(typeName(file), golden, Object.class);

    assertThat(tree(MessageJson.encode(message))).isEqualTo(tree(golden));
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void readsOnWhenANewerSenderAddsAField(String file) throws IOException {
    String text = new String(golden(file), UTF_8).strip();
    String newer = "{\"addedLater\": {\"x\": [1]}," + text.substring(1);

    Object message = MessageJson.decode(typeName(file), newer.getBytes(UTF_8), Object.class);

    assertThat(message).isEqualTo(MessageJson.decode(typeName(file), golden(file), Object.class));
  }

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void eachTypeIsFoundByItsNameAndByItsContent(MessageType type) throws IOException {
    Object message =
        MessageJson.decode(type.typeName(), golden(type.typeName() + ".json"), Object.class);

    assertThat(MessageType.named(type.typeName())).contains(type);
    assertThat(MessageType.of(message)).isEqualTo(type);
  }

  @Test
  void aMessageOfAnotherFamilyIsUnreadable() {
    assertThatThrownBy(
            () ->
                MessageJson.decode(
                    MessageType.LINK_DECLARED.typeName(),
                    new byte[] {'{', '}'},
                    EvidenceFact.class))
        .isInstanceOfSatisfying(
            UnreadableMessage.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("UNKNOWN_TYPE"));
  }

  @Test
  void aWrongFieldIsNamedByItsPointer() {
    byte[] wrong = "{\"supplierId\": \"a\", \"country\": \"ZZ\"}".getBytes(UTF_8);

    assertThatThrownBy(
            () ->
                MessageJson.decode(
                    MessageType.SUPPLIER_DECLARED.typeName(), wrong, SupplierFact.class))
        .isInstanceOfSatisfying(
            UnreadableMessage.class,
            unreadable -> {
              assertThat(unreadable.code()).isEqualTo("MALFORMED_MESSAGE");
              assertThat(unreadable.pointer()).isEqualTo("/country");
            });
  }

  @Test
  void aMissingRequiredFieldIsNamedByItsPointer() {
    byte[] wrong =
        "{\"sellerId\": \"a\", \"terminatedAt\": \"2026-01-01T00:00:00Z\"}".getBytes(UTF_8);

    assertThatThrownBy(
            () ->
                MessageJson.decode(
                    MessageType.LINK_TERMINATED.typeName(), wrong, ShipmentFact.class))
        .isInstanceOfSatisfying(
            UnreadableMessage.class,
            unreadable -> {
              assertThat(unreadable.code()).isEqualTo("MISSING_FIELD");
              assertThat(unreadable.pointer()).isEqualTo("/buyerId");
            });
  }

  @Test
  void bytesThatAreNoJsonAreUnreadable() {
    assertThatThrownBy(
            () ->
                MessageJson.decode(
                    MessageType.SUPPLIER_DECLARED.typeName(), new byte[] {'{'}, SupplierFact.class))
        .isInstanceOfSatisfying(
            UnreadableMessage.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("MALFORMED_JSON"));
  }

  @Test
  void aChannelOpenForTooManyWeeksOrBackwardsIsUnreadable() {
    assertThat(readsChannel("2026-W01", "2026-W01")).isTrue();
    assertThat(readsChannel("2026-W02", "2026-W01")).isFalse();
    assertThat(readsChannel("2016-W01", "2026-W01")).isTrue();
    assertThat(readsChannel("2016-W01", "2026-W02")).isFalse();
    assertThat(readsChannel("2025-W53", "2026-W01")).isFalse();
  }

  private static boolean readsChannel(String first, String last) {
    String channel =
        """
        {"supplierId": "a", "firstWeek": "%s", "lastWeek": "%s", "accessibility": 1,
         "vouchedBy": "union"}"""
            .formatted(first, last);
    try {
      MessageJson.decode(
          MessageType.CHANNEL_REPORTED.typeName(), channel.getBytes(UTF_8), SupplierFact.class);
      return true;
    } catch (UnreadableMessage refused) {
      return false;
    }
  }

  static Stream<String> goldenFiles() {
    return Stream.concat(
        Arrays.stream(MessageType.values()).map(type -> type.typeName() + ".json"),
        OTHER_SHAPES.stream());
  }

  private static String typeName(String file) {
    return file.replaceAll("(\\.v\\d+)(\\.[a-z]+)?\\.json$", "$1");
  }

  private static byte[] golden(String file) throws IOException {
    try (InputStream stream = GoldenMessagesTest.class.getResourceAsStream("/golden/" + file)) {
      assertThat(stream).as("golden file %s", file).isNotNull();
      return stream.readAllBytes();
    }
  }

  private static JsonNode tree(byte[] json) {
    return TREES.readTree(json);
  }
}
