package org.tierlight.graph.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.message.Envelope;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.Fact;
import org.tierlight.message.MessageType;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** What events of EPCIS say of lots. */
class LotTranslationTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final EventCaptured.Goods NONE = new EventCaptured.Goods(List.of(), List.of());
  private static final EventCaptured.Goods BALES = goods("urn:epc:class:lgtin:4012345.012345.B-7");
  private static final EventCaptured.Goods YARN =
      goods("https://shop.example/gtin/4012345123456/lot/Y-31");
  private static final String BALE = "https://id.gs1.org/01/04012345123456/10/B-7";
  private static final String SPUN = "https://id.gs1.org/01/04012345123456/10/Y-31";

  @Test
  void aTransformationMakesOutputsOfInputsAtItsPlace() {
    LotEvent event = event("TransformationEvent", null, null, what(NONE, BALES, YARN));

    assertThat(event.kind()).isEqualTo(LotEvent.Kind.MADE);
    assertThat(event.place()).isEqualTo(new SupplierId("gln:4012345000023"));
    assertThat(event.goods().inputs())
        .containsExactly(new LotAmount(BALE, new BigDecimal("200.5"), "KGM"));
    assertThat(event.goods().outputs()).extracting(LotAmount::lot).containsExactly(SPUN);
    assertThat(event.process()).isEqualTo("ni:1");
  }

  @Test
  void whatIsPackedInOneUnitBelongsTogether() {
    EventCaptured.What what =
        new EventCaptured.What(
            "urn:epc:id:sscc:4012345.0000000333", NONE, BALES, NONE, NONE, null, List.of());
    LotEvent event = event("AggregationEvent", "ADD", null, what);

    assertThat(event.kind()).isEqualTo(LotEvent.Kind.PACKED);
    assertThat(event.process()).isEqualTo("https://id.gs1.org/00/040123450000003338");
    assertThat(event.goods().outputs())
        .containsExactly(LotAmount.item("https://id.gs1.org/00/040123450000003338"));
  }

  @ParameterizedTest
  @CsvSource({
    "ObjectEvent, ADD, , BEGUN",
    "ObjectEvent, OBSERVE, shipping, MOVED",
    "ObjectEvent, OBSERVE, urn:epcglobal:cbv:bizstep:receiving, MOVED",
    "TransactionEvent, ADD, shipping, MOVED",
    "ObjectEvent, OBSERVE, inspecting, ",
    "ObjectEvent, DELETE, shipping, ",
    "AggregationEvent, DELETE, , ",
    "AssociationEvent, ADD, , ",
    "https://mill.example/Weighing, ADD, , "
  })
  void onlyWhatSaysOfWhatOrWhereFromIsKept(
      String type, String action, @Nullable String step, LotEvent.@Nullable Kind kind) {
    Change change = change(captured(type, action, step, what(BALES, NONE, NONE), null));

    if (kind == null) {
      assertThat(change).isEqualTo(new Change.Mentioned(List.of()));
    } else {
      assertThat(event(change).kind()).isEqualTo(kind);
      assertThat(event(change).from()).isEqualTo(new SupplierId("gln:4012345000016"));
    }
  }

  @Test
  void anErrorTakesTheEventBack() {
    EventCaptured.Declaration error =
        new EventCaptured.Declaration(NOON, null, List.of(), List.of());
    Change change =
        change(captured("TransformationEvent", null, null, what(NONE, BALES, YARN), error));

    assertThat(change)
        .isInstanceOfSatisfying(
            Change.Happened.class,
            happened -> {
              assertThat(happened.event().told()).isNull();
              assertThat(happened.event().takenBack()).isEqualTo(NOON);
            });
  }

  @Test
  void amountsThatNoLotHasAreRefused() {
    EventCaptured.Goods less =
        new EventCaptured.Goods(
            List.of(), List.of(new EventCaptured.Amount("urn:x:y", new BigDecimal("-1"), null)));

    assertThatThrownBy(() -> event("TransformationEvent", null, null, what(NONE, less, YARN)))
        .isInstanceOf(UnreadableMessage.class);
  }

  private static EventCaptured.Goods goods(String lot) {
    return new EventCaptured.Goods(
        List.of(), List.of(new EventCaptured.Amount(lot, new BigDecimal("200.5"), "KGM")));
  }

  private static EventCaptured.What what(
      EventCaptured.Goods objects, EventCaptured.Goods inputs, EventCaptured.Goods outputs) {
    return new EventCaptured.What(null, objects, NONE, inputs, outputs, null, List.of());
  }

  private static LotEvent event(
      String type, @Nullable String action, @Nullable String step, EventCaptured.What what) {
    return event(change(captured(type, action, step, what, null)));
  }

  private static LotEvent event(Change change) {
    assertThat(change).isInstanceOf(Change.Happened.class);
    return ((Change.Happened) change).event().event();
  }

  private static Change change(EventCaptured captured) {
    return LotTranslation.change(
        new Fact<>(
            new Position("facts.lots", 0, 0),
            new Envelope(
                "event-1", "/sources/test", MessageType.EVENT_CAPTURED.typeName(), NOON, null),
            captured),
        NOON);
  }

  private static EventCaptured captured(
      String type,
      @Nullable String action,
      @Nullable String step,
      EventCaptured.What what,
      EventCaptured.@Nullable Declaration error) {
    return new EventCaptured(
        "ni:1",
        type,
        NOON,
        "+00:00",
        null,
        null,
        error,
        what,
        new EventCaptured.Where(
            null, new EventCaptured.Place("urn:epc:id:sgln:4012345.00002.0", List.of())),
        new EventCaptured.Why(
            action,
            step == null || step.startsWith("urn:")
                ? step
                : "https://ref.gs1.org/cbv/BizStep-" + step,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new EventCaptured.Typed(
                    "https://ref.gs1.org/cbv/SDT-owning_party", "urn:epc:id:pgln:4012345.00001")),
            List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
