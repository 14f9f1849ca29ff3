package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/**
 * A service that knows a farm that is listed and sells to a mill, and a brand that buys of the
 * mill; the mill's tier is all known. Suppliers are fictional.
 */
record SmallChain(FactLog log, RunningService service) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Told to a service of its own on the shared broker, and known to it. */
  static SmallChain started() {
    String broker = Broker.shared().bootstrapServers();
    SmallChain chain =
        new SmallChain(new FactLog(broker, "what-if"), RunningService.on(broker).awaitReady());
    chain.tell();
    await().atMost(PATIENCE).until(chain::isKnown);
    return chain;
  }

  private void tell() {
    log.supplier("wi-farm", "VN", "0116", "5201", true);
    log.supplier("wi-mill", "VN", "1311", "5205", false);
    log.supplier("wi-other", "PT", "1311", "5205", false);
    log.supplier("wi-brand", "DE", "1410", "6109", false);
    log.shipment("wi-s1", "wi-farm", "wi-mill", 400_000);
    log.shipment("wi-s2", "wi-mill", "wi-brand", 700_000);
    log.shipment("wi-s3", "wi-other", "wi-brand", 300_000);
    log.evidence("wi-e1", "wi-farm", SourceClass.OFFICIAL, 1);
    log.evidence("wi-e2", "wi-mill", SourceClass.CIVIL_SOCIETY, 0.8);
    log.flush();
  }

  private boolean isKnown() {
    return service.ask("/v1/suppliers/wi-brand/risk").status() == 200
        && service.text("/v1/suppliers/wi-brand/exposures").contains("wi-e1");
  }

  /** The answer at a path; there must be one. */
  JsonNode read(String path) {
    RunningService.Answer answer = service.ask(path);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  /** A scenario of edits, told with single quotes, watched at the brand. */
  static String scenario(String edits) {
    return "{\"supplierIds\": [\"wi-brand\"], \"edits\": [" + edits.replace('\'', '"') + "]}";
  }

  @Override
  public void close() {
    log.close();
    service.close();
  }
}
