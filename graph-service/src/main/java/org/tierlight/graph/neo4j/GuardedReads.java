package org.tierlight.graph.neo4j;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.tierlight.graph.tiers.MapUnavailable;

/**
 * Reads with a time limit, behind a breaker: while the database is down, callers are told so at
 * once instead of waiting one by one.
 */
public final class GuardedReads {

  private static final TransactionConfig LIMITED =
      TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();
  private static final String OUR_MISTAKE = "Neo.ClientError.Statement";

  private final Driver driver;
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "neo4j",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(10)
              .minimumNumberOfCalls(4)
              .permittedNumberOfCallsInHalfOpenState(1)
              .waitDurationInOpenState(Duration.ofSeconds(2))
              .recordException(MapUnavailable.class::isInstance)
              .build());

  /** Reads through a driver. */
  public GuardedReads(Driver driver) {
    this.driver = driver;
  }

  /**
   * The result of some reading within one transaction.
   *
   * @throws MapUnavailable if the database does not answer
   */
  <T> T read(TransactionCallback<T> reading) {
    try {
      return breaker.executeSupplier(() -> attempt(reading));
    } catch (CallNotPermittedException open) {
      throw new MapUnavailable("the database did not answer a moment ago", open);
    }
  }

  private <T> T attempt(TransactionCallback<T> reading) {
    try (Session session = driver.session()) {
      return session.executeRead(reading, LIMITED);
    } catch (Neo4jException failure) {
      if (failure.code().startsWith(OUR_MISTAKE)) {
        throw failure;
      }
      throw new MapUnavailable("the database does not answer", failure);
    }
  }
}
