package org.tierlight.ingest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.kafka.Recognising;
import org.tierlight.ingest.quarantine.Counts;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.receipt.Tally;

/** Makes what is counted visible to Prometheus. */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

  @Bean
  Tally tally(MeterRegistry registry) {
    return (door, kind, status) ->
        registry
            .counter(
                "tierlight.ingest.items",
                "door",
                door,
                "kind",
                kind,
                "outcome",
                status.name().toLowerCase(Locale.ROOT))
            .increment();
  }

  @Bean
  Gauge suppliersNotCompared(MeterRegistry registry, Recognising recognising) {
    return Gauge.builder(
            "tierlight.ingest.suppliers.not.compared", recognising, Recognising::passedOver)
        .description("suppliers that were passed over since a comparison failed, since the start")
        .register(registry);
  }

  @Bean
  Gauge knownKeys(MeterRegistry registry, KeyIndex index) {
    return Gauge.builder("tierlight.ingest.known.keys", index, KeyIndex::size)
        .description("keys that a repeated submission would be recognised by")
        .register(registry);
  }

  @Bean
  MeterBinder quarantinedRecords(Quarantine records) {
    return registry -> {
      for (State state : State.values()) {
        Gauge.builder("tierlight.quarantine.records", records, known -> count(known, state))
            .description("refused records by what became of them")
            .tag("state", state.name().toLowerCase(Locale.ROOT))
            .register(registry);
      }
    };
  }

  private static long count(Quarantine records, State state) {
    Counts.ByState all = records.counts().together();
    return switch (state) {
      case OPEN -> all.open();
      case REPLAYED -> all.replayed();
      case DISCARDED -> all.discarded();
    };
  }
}
