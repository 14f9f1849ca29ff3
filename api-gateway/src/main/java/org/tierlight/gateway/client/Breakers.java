package org.tierlight.gateway.client;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.tierlight.gateway.endpoints.Part;

/** A breaker and a bulkhead for each part, seen in the metrics. */
record Breakers(
    UpstreamSettings settings, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {

  static Breakers of(UpstreamSettings settings, MeterRegistry meters) {
    CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaker(settings));
    BulkheadRegistry bulkheads = BulkheadRegistry.of(bulkhead(settings));
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    return new Breakers(settings, breakers, bulkheads);
  }

  UpstreamGuard guard(Part part) {
    String name = part.serviceName();
    return new UpstreamGuard(
        part, settings, breakers.circuitBreaker(name), bulkheads.bulkhead(name));
  }

  PartReads reads(Map<Part, URI> addresses) {
    return new PartReads(addresses, breakers, bulkheads);
  }

  private static CircuitBreakerConfig breaker(UpstreamSettings settings) {
    return CircuitBreakerConfig.custom()
        .slidingWindowType(SlidingWindowType.COUNT_BASED)
        .slidingWindowSize(20)
        .minimumNumberOfCalls(10)
        .failureRateThreshold(50)
        .waitDurationInOpenState(settings.openFor())
        .permittedNumberOfCallsInHalfOpenState(3)
        .automaticTransitionFromOpenToHalfOpenEnabled(true)
        .recordExceptions(IOException.class, TimeoutException.class)
        .build();
  }

  private static BulkheadConfig bulkhead(UpstreamSettings settings) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(settings.mostCalls())
        .maxWaitDuration(Duration.ZERO)
        .build();
  }
}
