package org.tierlight.graph.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.graph.parts.Impact.End;
import org.tierlight.graph.parts.Impact.Reason;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The incidents that Catena-X made its test data for, and the answers it expects: the README of
 * ess-demo.py in eclipse-tractusx/item-relationship-service. The document is read here by hand.
 */
class CatenaxIncidentsTest {

  private static final JsonNode PARTS = parts();
  private static final PlansInMemory PLANS = plans();

  @ParameterizedTest(name = "{0}, incident at {1}: {2}")
  @CsvSource({
    // Case 1: an incident, and no issues in the tree.
    "BPNL00ARBITRARY4, BPNS00ARBITRARY6, YES 2",
    // Case 2: no incident, and no issues in the tree.
    "BPNL00ARBITRARY4, BPNS00ARBITRARY8, NO null",
    // Case 3: an incident, and a path that cannot be resolved.
    "BPNL00ARBITRARY8, BPNS0ARBITRARY10, YES 1",
    // Case 4: no incident, and a path that cannot be resolved.
    "BPNL00ARBITRARY8, BPNS0ARBITRARY12, UNKNOWN null",
    // Beyond the four: the whole of each chain.
    "BPNL00ARBITRARY4, BPNS00ARBITRARY7, YES 3",
    "BPNL00ARBITRARY4, BPNS00000003B6LU, YES 4",
    "BPNL00ARBITRARY4, BPNS00000004FAIL, NO null",
    "BPNL00ARBITRARY8, BPNS0ARBITRARY11, YES 2",
    "BPNL00ARBITRARY8, BPNS00000004FAIL, YES 1",
    "BPNL00000003AYRE, BPNS00ARBITRARY3, YES 3",
    "BPNL00000003AYRE, BPNL00ARBITRARY2, YES 2",
    "BPNL00000003AYRE, BPNS00ARBITRARY8, UNKNOWN null",
    "BPNL00000003B6LU, BPNS00000003AXS3, YES 2",
    "BPNL00000003B6LU, BPNS00ARBITRARY8, NO null"
  })
  void theAnswersAreThoseThatTheDataIsMadeFor(String buyer, String incident, String expected) {
    Impact impact = impact(buyer, incident);

    assertThat(impact.verdict() + " " + impact.tier()).isEqualTo(expected);
  }

  @Test
  void whereTheUnresolvedPathsEndIsNamed() {
    assertThat(impact("BPNL00ARBITRARY8", "BPNS0ARBITRARY12").ends())
        .extracting(CatenaxIncidentsTest::shown)
        .containsExactlyInAnyOrder(
            // Glue of both companies on the cars D: no bill of material.
            "COMPONENTS_UNKNOWN 9846f1c6 BPNL00000004FAIL",
            "COMPONENTS_UNKNOWN 01796f87 BPNL0ARBITRARY11",
            // The cars E and F, and all that goes into them: no site, or none with a number.
            "SITE_UNKNOWN b0faace3 BPNL00ARBITRARY8",
            "SITE_UNKNOWN ec759282 BPNL00ARBITRARY9",
            "SITE_UNKNOWN 1d12d050 BPNL0ARBITRARY10",
            "SITE_UNKNOWN b636c28a BPNL0ARBITRARY11",
            "SITE_UNKNOWN f5024c70 BPNL00ARBITRARY8",
            "SITE_UNKNOWN 51eeafa1 BPNL00ARBITRARY9",
            "SITE_UNKNOWN 5d827e81 BPNL0ARBITRARY10",
            "SITE_UNKNOWN 31557090 BPNL0ARBITRARY11",
            "PARTNER_UNKNOWN");
    assertThat(impact("BPNL00000003AYRE", "BPNS00ARBITRARY8").ends())
        .extracting(End::reason)
        .containsExactly(Reason.SUPPLIER_CONTRADICTED);
  }

  private static String shown(End end) {
    return Stream.of(
            end.reason().name(),
            end.part() == null ? null : end.part().substring(9, 17),
            end.supplier() == null ? null : end.supplier().value().substring(4))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static Impact impact(String buyer, String incident) {
    return switch (new Incidents(PLANS, 1_000).impact(new SupplierId("bpn:" + buyer), incident)) {
      case Sought.Found<Impact>(Impact impact) -> impact;
      case Sought.Merged<Impact> merged -> throw new AssertionError(merged);
      case Sought.Unknown<Impact> unknown -> throw new AssertionError(unknown);
    };
  }

  private static JsonNode parts() {
    try (InputStream file =
        CatenaxIncidentsTest.class.getResourceAsStream(
            "/catenax/ESS_Testdata_v2.0.0-AsPlanned.json")) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(file))
          .get("https://catenax.io/schema/TestDataContainer/1.0.0");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static PlansInMemory plans() {
    PlansInMemory plans = new PlansInMemory(links());
    for (JsonNode part : PARTS) {
      plans.with(part.get("catenaXId").asString(), maker(part), sites(part), components(part));
    }
    return plans;
  }

  private static String[] links() {
    return PARTS
        .valueStream()
        .flatMap(part -> children(part).map(child -> seller(child) + ">" + maker(part)))
        .filter(link -> !link.split(">", -1)[0].equals(link.split(">", -1)[1]))
        .distinct()
        .map(link -> link + " 1")
        .toArray(String[]::new);
  }

  private static String maker(JsonNode part) {
    return "bpn:" + part.get("bpnl").asString();
  }

  private static String seller(JsonNode child) {
    return "bpn:" + child.get("businessPartner").asString();
  }

  private static @Nullable String sites(JsonNode part) {
    List<JsonNode> sites =
        aspect(part, "#PartSiteInformationAsPlanned").stream()
            .flatMap(aspect -> aspect.get("sites").valueStream())
            .toList();
    return !sites.isEmpty() && sites.stream().allMatch(site -> site.has("catenaXsiteId"))
        ? sites.stream().map(site -> site.get("catenaXsiteId").asString()).collect(joined())
        : null;
  }

  private static @Nullable String components(JsonNode part) {
    return aspect(part, "#SingleLevelBomAsPlanned").isEmpty()
        ? null
        : children(part)
            .map(child -> child.get("catenaXId").asString() + "@" + seller(child))
            .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }

  private static Stream<JsonNode> children(JsonNode part) {
    return aspect(part, "#SingleLevelBomAsPlanned").stream()
        .flatMap(bill -> bill.get("childItems").valueStream());
  }

  private static Optional<JsonNode> aspect(JsonNode part, String ending) {
    return part.propertyStream()
        .filter(field -> field.getKey().endsWith(ending))
        .map(field -> field.getValue().get(0))
        .findFirst();
  }
}
