package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.PartPlanned;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/** Incidents along plans, over HTTP. */
@ExtendWith(SharedMap.class)
class ImpactIT {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final SharedMap.Started map;

  ImpactIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void plansAnswerAndTheLastOneHolds() {
    map.log().planned(part("imp-car", "imp-c1", "imp-plant", "imp-b1@imp-battery"), NOON);
    map.log().planned(part("imp-battery", "imp-b1", "imp-works", ""), NOON.plusSeconds(1));
    map.log().planned(part("imp-battery", "imp-b1", "imp-gone", null), NOON);
    map.log().declared("imp-battery", "imp-car", map.lastMonth());
    map.log().declared("imp-glue", "imp-other", map.lastMonth());
    map.catchUp();

    JsonNode hit = ask("imp-car", "imp-works");

    assertThat(hit.get("impacted").asString() + " " + hit.get("tier")).isEqualTo("YES 1");
    assertThat(RunningService.texts(hit.get("path"), "part", "supplier", "tier"))
        .containsExactly("imp-c1 imp-car 0", "imp-b1 imp-battery 1");
    assertThat(ask("imp-car", "imp-glue").get("impacted").asString()).isEqualTo("NO");
    assertThat(ask("imp-car", "imp-gone").get("ends").get(0).get("reason").asString())
        .isEqualTo("PARTNER_UNKNOWN");

    map.log().planned(part("imp-battery", "imp-b1", "imp-works", null), NOON.plusSeconds(2));
    map.catchUp();

    assertThat(ask("imp-car", "imp-glue").get("impacted").asString()).isEqualTo("UNKNOWN");
    assertThat(RunningService.texts(ask("imp-car", "imp-glue").get("ends"), "reason", "part"))
        .containsExactly("COMPONENTS_UNKNOWN imp-b1");
  }

  @Test
  void recordsOfOneSupplierAreOnePartner() {
    map.log().planned(part("imj-car", "imj-c1", "imj-plant", "imj-b1@imj-cell"), NOON);
    map.log().planned(part("imj-cell", "imj-b1", "imj-works", ""), NOON);
    map.log().declared("imj-cell", "imj-car", map.lastMonth());
    map.log().declared("imj-same", "imj-car", map.lastMonth());
    map.log().decided("imj-cell", "imj-same", Relation.SAME, Instant.now());
    map.catchUp();

    assertThat(ask("imj-car", "imj-cell").get("impacted").asString()).isEqualTo("YES");
    assertThat(ask("imj-car", "imj-same").get("tier").asInt()).isEqualTo(1);
  }

  @Test
  void aPlanThatNamesAnotherRecordOfItsMakerContradictsNothing() {
    map.log().planned(part("imk-car", "imk-c1", "imk-plant", "imk-b1@imk-17"), NOON);
    map.log().planned(part("imk-cell", "imk-b1", "imk-works", ""), NOON);
    map.log().declared("imk-cell", "imk-car", map.lastMonth());
    map.log().declared("imk-17", "imk-car", map.lastMonth());
    map.log().declared("imk-glue", "imk-paint", map.lastMonth());
    map.log().decided("imk-cell", "imk-17", Relation.SAME, Instant.now());
    map.catchUp();

    assertThat(RunningService.texts(ask("imk-car", "imk-glue").get("ends"), "reason")).isEmpty();
    assertThat(ask("imk-car", "imk-glue").get("impacted").asString()).isEqualTo("NO");
    assertThat(ask("imk-car", "imk-17").get("tier").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsNoQuestionIsRefused() {
    map.log().declared("imr-b", "imr-a", map.lastMonth());
    map.catchUp();

    assertThat(map.service().ask("/v1/suppliers/imr-a/impact").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/imr-a/impact?of=imr-a").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/imr-z/impact?of=imr-a").status()).isEqualTo(404);
    assertThat(ask("imr-a", "imr-b").get("impacted").asString()).isEqualTo("YES");
  }

  private JsonNode ask(String supplier, String partner) {
    return map.service().json("/v1/suppliers/" + supplier + "/impact?of=" + partner);
  }

  private static PartPlanned part(
      String maker, String part, String site, @Nullable String components) {
    return new PartPlanned(
        new SupplierId(maker),
        part,
        null,
        "Fictional " + part,
        List.of(site),
        components == null
            ? null
            : Stream.of(components.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(ImpactIT::component)
                .toList());
  }

  private static PartPlanned.Component component(String text) {
    String[] ends = text.split("@", -1);
    return new PartPlanned.Component(ends[0], new SupplierId(ends[1]), NOON, null);
  }
}
