package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whether somebody is connected, and through whom, over HTTP, on a real broker. */
class ExposuresIT {

  private static final SmallChain CHAIN = SmallChain.started();

  @AfterAll
  static void close() {
    CHAIN.close();
  }

  @Test
  void aListedSupplierUpstreamIsNamedWithItsChain() {
    JsonNode answer = CHAIN.read("/v1/suppliers/wi-brand/exposures?maxTier=2");

    assertThat(answer.get("answer").asString()).isEqualTo("YES");
    JsonNode found = answer.at("/connections/0");
    assertThat(found.get("supplierId").asString()).isEqualTo("wi-farm");
    assertThat(found.at("/entries/0/item").asString()).isEqualTo("wi-e1");
    assertThat(ids(found.get("chain"))).containsExactly("wi-brand", "wi-mill", "wi-farm");
    assertThat(found.at("/chain/1/share").asDouble()).isEqualTo(0.7);
    assertThat(found.at("/chain/1/cents").asLong()).isEqualTo(700_000);
    assertThat(found.at("/chain/1/lastShipped").asString()).hasSize(10);
    assertThat(answer.at("/unknown/0/supplierId").asString()).isEqualTo("wi-other");
    assertThat(answer.at("/coverage/1/lost").asDouble()).isEqualTo(0.3);
    assertThat(answer.get("position").asString()).contains("facts.");
  }

  @Test
  void withinOneTierNobodyIsListedAndEverythingIsKnown() {
    assertThat(CHAIN.read("/v1/suppliers/wi-brand/exposures?maxTier=1").get("answer").asString())
        .isEqualTo("NO");
  }

  @Test
  void aMomentBeforeTheFactsKnowsNobodyAndSaysThatItIsAboutThatMoment() {
    for (String question :
        List.of(
            "exposures?knownAt=2026-01-01",
            "risk?knownAt=2026-01-01",
            "risk?knownAt=2026-01-01&validAt=2025-01-01",
            "risk/through?supplier=wi-farm&knownAt=2026-01-01",
            "risk/diff?from=2025-01-01&to=2026-01-01")) {
      RunningService.Answer answer = CHAIN.service().ask("/v1/suppliers/wi-brand/" + question);

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body().get("detail").asString())
          .startsWith("No fact known at 2026-01-01T23:59:59.999Z speaks of this supplier")
          .doesNotContain("declare");
    }
    assertThat(CHAIN.service().text("/v1/inquiries/plan?supplier=wi-brand&knownAt=2026-01-01"))
        .contains("No fact known at 2026-01-01");
  }

  @Test
  void theFarmIsTheWayOfAPartOfTheScore() {
    JsonNode answer = CHAIN.read("/v1/suppliers/wi-brand/risk/through?supplier=wi-farm");

    double whole = answer.at("/score/low").asDouble();
    double through = answer.at("/comesThrough/low").asDouble();
    assertThat(through).isPositive();
    assertThat(answer.at("/leftWithout/low").asDouble()).isCloseTo(whole - through, within(0.011));
    assertThat(answer.get("advice").asString()).startsWith("Exit is not remedy");
  }

  @Test
  void tenTiersAreWithinTheLimit() {
    assertThat(CHAIN.service().ask("/v1/suppliers/wi-brand/exposures?maxTier=10").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "exposures?maxTier=0, /maxTier",
    "exposures?maxTier=11, /maxTier",
    "exposures?maxTier=two, /maxTier",
    "exposures?list=nobody, /list",
    "exposures?region=QQ-1, /region",
    "exposures?region=CN-ZZ, /region",
    "exposures?region=US-ZZ, /region",
    "risk/through, /supplier",
    "exposures?maxtier=3, /maxtier",
    "exposures?list=, /list",
    "risk?validat=2026-01-01, /validat",
    "risk?perspective=, /perspective",
    "risk?validAt=2026-01-01&validAt=2026-01-01, /validAt"
  })
  void whatCannotBeReadIsNamed(String question, String pointer) {
    RunningService.Answer answer = CHAIN.service().ask("/v1/suppliers/wi-brand/" + question);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().at("/problems/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void anUnknownRegionIsAnsweredWithThoseOfTheCountryAndAnOlderCodeWithTheOneInForce() {
    assertThat(CHAIN.service().text("/v1/suppliers/wi-brand/exposures?region=CN-ZZ"))
        .contains("UNKNOWN_REGION", "CN-XJ", "CN-GD");
    assertThat(CHAIN.read("/v1/suppliers/wi-brand/exposures?region=CN-65").get("region"))
        .hasToString("\"CN-XJ\"");
  }

  @Test
  void anUnknownListIsAnsweredWithTheKnownOnes() {
    assertThat(CHAIN.service().text("/v1/suppliers/wi-brand/exposures?list=nobody"))
        .contains("Fictional Union");
    assertThat(CHAIN.read("/v1/suppliers/wi-brand/exposures?list=fictional%20union").get("answer"))
        .hasToString("\"YES\"");
  }

  @Test
  void whoeverNoFactSpeaksOfIsUnknown() {
    assertThat(CHAIN.service().ask("/v1/suppliers/wi-nobody/exposures").status()).isEqualTo(404);
    assertThat(
            CHAIN.service().ask("/v1/suppliers/wi-brand/risk/through?supplier=wi-nobody").status())
        .isEqualTo(404);
  }

  private static Stream<String> ids(JsonNode chain) {
    return chain.values().stream().map(link -> link.get("supplierId").asString());
  }
}
