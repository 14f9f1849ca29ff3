package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Connections and what-if questions over HTTP, about facts on a real broker. */
class WhatIfIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BROKER = Broker.shared().bootstrapServers();

  private static final FactLog LOG = new FactLog(BROKER, "what-if");
  private static final RunningService SERVICE = RunningService.on(BROKER);

  /** A farm that is listed sells to a mill, the mill to a brand; the mill's tier is all known. */
  @BeforeAll
  static void facts() {
    await().atMost(PATIENCE).until(SERVICE::isReady);
    LOG.supplier("wi-farm", "VN", "0116", "5201", true);
    LOG.supplier("wi-mill", "VN", "1311", "5205", false);
    LOG.supplier("wi-other", "PT", "1311", "5205", false);
    LOG.supplier("wi-brand", "DE", "1410", "6109", false);
    LOG.shipment("wi-s1", "wi-farm", "wi-mill", 400_000);
    LOG.shipment("wi-s2", "wi-mill", "wi-brand", 700_000);
    LOG.shipment("wi-s3", "wi-other", "wi-brand", 300_000);
    LOG.evidence("wi-e1", "wi-farm", SourceClass.OFFICIAL, 1);
    LOG.evidence("wi-e2", "wi-mill", SourceClass.CIVIL_SOCIETY, 0.8);
    LOG.flush();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                SERVICE.ask("/v1/suppliers/wi-brand/risk").status() == 200
                    && answer("/v1/suppliers/wi-brand/exposures").contains("wi-e1"));
  }

  @AfterAll
  static void close() {
    LOG.close();
    SERVICE.close();
  }

  private static String answer(String path) {
    return SERVICE.text(path);
  }

  private static JsonNode read(String path) {
    RunningService.Answer answer = SERVICE.ask(path);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void aListedSupplierUpstreamIsNamedWithItsChain() {
    JsonNode answer = read("/v1/suppliers/wi-brand/exposures?maxTier=2");

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
    assertThat(read("/v1/suppliers/wi-brand/exposures?maxTier=1").get("answer").asString())
        .isEqualTo("NO");
  }

  @Test
  void aMomentBeforeTheFactsKnowsNobody() {
    assertThat(SERVICE.ask("/v1/suppliers/wi-brand/exposures?knownAt=2026-01-01").status())
        .isEqualTo(404);
  }

  @Test
  void theFarmIsTheWayOfAPartOfTheScore() {
    JsonNode answer = read("/v1/suppliers/wi-brand/risk/through?supplier=wi-farm");

    double whole = answer.at("/score/low").asDouble();
    double through = answer.at("/comesThrough/low").asDouble();
    assertThat(through).isPositive();
    assertThat(answer.at("/leftWithout/low").asDouble()).isCloseTo(whole - through, within(0.011));
    assertThat(answer.get("advice").asString()).startsWith("Exit is not remedy");
  }

  @ParameterizedTest
  @CsvSource({
    "exposures?maxTier=0, /maxTier",
    "exposures?maxTier=11, /maxTier",
    "exposures?maxTier=two, /maxTier",
    "exposures?list=nobody, /list",
    "exposures?region=QQ-1, /region",
    "risk/through, /supplier"
  })
  void whatCannotBeReadIsNamed(String question, String pointer) {
    RunningService.Answer answer = SERVICE.ask("/v1/suppliers/wi-brand/" + question);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().at("/problems/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void anUnknownListIsAnsweredWithTheKnownOnes() {
    assertThat(answer("/v1/suppliers/wi-brand/exposures?list=nobody")).contains("Fictional Union");
    assertThat(read("/v1/suppliers/wi-brand/exposures?list=fictional%20union").get("answer"))
        .hasToString("\"YES\"");
  }

  @Test
  void whoeverNoFactSpeaksOfIsUnknown() {
    assertThat(SERVICE.ask("/v1/suppliers/wi-nobody/exposures").status()).isEqualTo(404);
    assertThat(SERVICE.ask("/v1/suppliers/wi-brand/risk/through?supplier=wi-nobody").status())
        .isEqualTo(404);
  }

  private static Stream<String> ids(JsonNode chain) {
    return chain.values().stream().map(link -> link.get("supplierId").asString());
  }
}
