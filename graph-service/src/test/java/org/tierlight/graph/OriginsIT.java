package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.EventCaptured;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/** Where products and lots come from, in a real database and over HTTP. */
@ExtendWith(SharedMap.class)
class OriginsIT {

  private static final String FARM = "gln:4012345000016";
  private static final Instant SPUN = Instant.parse("2026-02-10T16:30:00Z");
  private static final EventCaptured.Goods NONE = new EventCaptured.Goods(List.of(), List.of());

  private final SharedMap.Started map;

  OriginsIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void aProductIsFollowedByItsCommodityToItsCountries() {
    declared("ori-farm", "UZ", true);
    declared("ori-gin", "IN", false);
    map.log().shipment("ori-1", "ori-farm", "ori-mill", 75_00, map.lastMonth());
    map.log().shipment("ori-2", "ori-gin", "ori-mill", 25_00, map.lastMonth());
    map.catchUp();

    String asked = "?hs=5205&of=ori-mill";
    JsonNode found = map.service().json("/v1/products/origins" + asked);
    String before = mark(asked);

    assertThat(origins(found)).containsExactly("UZ 0.750000 1.000000", "null 0.000000 0.250000");
    assertThat(RunningService.texts(found.get("ends"), "why", "known"))
        .containsExactly("PRODUCER 0.750000", "NO_UPSTREAM 0.250000");
    assertThat(found.at("/ends/0/supplier/name").asString()).isEqualTo("Fictional ori-farm");
    assertThat(origins(map.service().json("/v1/products/origins" + asked + "&validAt=2025-01-01")))
        .containsExactly("null 0.000000 1.000000");

    map.log().shipment("ori-3", "ori-elsewhere", "ori-other", 1, map.lastMonth());
    map.catchUp();
    assertThat(mark(asked)).isEqualTo(before);
    map.log().shipment("ori-2", "ori-gin", "ori-mill", 26_00, map.lastMonth(), Instant.now());
    map.catchUp();
    assertThat(mark(asked)).isNotEqualTo(before);
  }

  @Test
  void aLotIsFollowedBackThroughWhatItWasMadeOfUntilThatIsTakenBack() {
    declared(FARM, "UZ", true);
    String bale = "urn:epc:class:lgtin:9521141.012345.BALES-7";
    String other = "urn:epc:class:lgtin:9521141.012345.BALES-8";
    String yarn = "urn:epc:class:lgtin:9521141.023456.YARN-31";
    EventCaptured spinning =
        event(
            "lot-1", "TransformationEvent", goods(bale, 3), goods(other, 1), goods(yarn, 4), null);
    captured(event("lot-0", "ObjectEvent", goods(bale, 12), NONE, NONE, null));
    captured(spinning);
    captured(spinning);
    map.catchUp();

    String asked = "?lot=" + encoded(yarn);
    JsonNode found = map.service().json("/v1/products/origins" + asked);
    String before = mark(asked);

    assertThat(origins(found)).containsExactly("UZ 0.750000 1.000000", "null 0.000000 0.250000");
    assertThat(found.at("/ends/0/supplier/id").asString()).isEqualTo(FARM);
    assertThat(map.graph().count("MATCH (:Event {id: 'lot-1'})<-[i:INPUT]-() RETURN count(i)"))
        .isEqualTo(2);
    assertThat(map.service().ask("/v1/products/origins" + asked + "&validAt=2026-01-01").status())
        .isEqualTo(404);

    map.log().decided(FARM, "lot-farmers", Relation.SAME, Instant.now());
    map.catchUp();
    assertThat(
            map.service().json("/v1/products/origins" + asked).at("/ends/0/supplier/id").asString())
        .isEqualTo("lot-farmers");
    assertThat(mark(asked)).isNotEqualTo(before);

    EventCaptured.Declaration wrong =
        new EventCaptured.Declaration(Instant.now(), null, List.of(), List.of());
    captured(
        event(
            "lot-1",
            "TransformationEvent",
            goods(bale, 3),
            goods(other, 1),
            goods(yarn, 4),
            wrong));
    map.catchUp();
    JsonNode gone = map.service().ask("/v1/products/origins" + asked).json();
    assertThat(gone.get("type").asString()).isEqualTo("/problems/unknown-goods");
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    for (String query :
        List.of(
            "",
            "?hs=5205",
            "?hs=77&of=a",
            "?hs=850760&of=a",
            "?gtin=4012345000008",
            "?lot=a&gtin=4012345000009",
            "?lot=a&of=b",
            "?hs=5205&of=a&commodity=gold")) {
      assertThat(map.service().ask("/v1/products/origins" + query).status())
          .as(query)
          .isEqualTo(400);
    }
    assertThat(map.service().ask("/v1/products/fingerprint?gtin=4012345000009").status())
        .isEqualTo(404);
    assertThat(
            map.service()
                .ask("/v1/products/origins?hs=850760&of=ori-nobody&commodity=cobalt")
                .status())
        .isEqualTo(404);
  }

  private String mark(String asked) {
    return map.service().json("/v1/products/fingerprint" + asked).get("sha256").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> origins(JsonNode found) {
    return RunningService.texts(found.get("items"), "country", "lower", "upper").stream()
        .map(text -> text.startsWith(" ") ? "null" + text : text)
        .toList();
  }

  private void captured(EventCaptured event) {
    map.log()
        .publish(
            Topic.FACTS_LOTS, event.eventId(), map.log().envelope(event, Instant.now()), event);
  }

  /** Bales leave the farm; yarn is spun at the mill. */
  private static EventCaptured event(
      String id,
      String type,
      EventCaptured.Goods one,
      EventCaptured.Goods other,
      EventCaptured.Goods outputs,
      EventCaptured.@Nullable Declaration error) {
    boolean isShipping = type.equals("ObjectEvent");
    EventCaptured.Goods inputs =
        new EventCaptured.Goods(
            List.of(), Stream.concat(one.amounts().stream(), other.amounts().stream()).toList());
    return new EventCaptured(
        id,
        type,
        SPUN,
        "+00:00",
        null,
        null,
        error,
        new EventCaptured.What(
            null,
            isShipping ? one : NONE,
            NONE,
            isShipping ? NONE : inputs,
            outputs,
            null,
            List.of()),
        new EventCaptured.Where(
            null,
            isShipping
                ? null
                : new EventCaptured.Place("urn:epc:id:sgln:4012345.00002.0", List.of())),
        new EventCaptured.Why(
            isShipping ? "OBSERVE" : null,
            isShipping ? "https://ref.gs1.org/cbv/BizStep-shipping" : null,
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

  private static EventCaptured.Goods goods(String lot, int kilograms) {
    return new EventCaptured.Goods(
        List.of(), List.of(new EventCaptured.Amount(lot, new BigDecimal(kilograms), "KGM")));
  }

  private void declared(String id, String country, boolean isPrimary) {
    SupplierDeclared declared =
        new SupplierDeclared(
            new SupplierId(id),
            "Fictional " + id,
            List.of(),
            Map.of(),
            new Country(country),
            null,
            null,
            null,
            List.of(),
            List.of(),
            isPrimary,
            null,
            Disclosure.ATTESTED);
    map.log()
        .publish(Topic.FACTS_SUPPLIERS, id, map.log().envelope(declared, Instant.now()), declared);
  }
}
