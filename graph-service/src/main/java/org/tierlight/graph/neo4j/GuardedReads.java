package org.tierlight.graph.neo4j;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.graph.tiers.TookTooLong;

/**
 * Reads with a time limit, behind a breaker: while the database is down, callers are told so at
 * once instead of waiting one by one.
 */
public final class GuardedReads {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** For what is handed out as it is read, at the pace of its reader. */
  private static final TransactionConfig LONG =
      TransactionConfig.builder().withTimeout(Duration.ofMinutes(10)).build();

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final String OUR_MISTAKE = "Neo.ClientError.Statement";
  private static final String GONE_MEANWHILE = "Neo.ClientError.Statement.EntityNotFound";
  private static final String CUT_OFF = "Neo.ClientError.Transaction.TransactionTimedOut";

  private final Driver driver;
  private final TransactionConfig limited;
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

  /** Reads through a driver, ten seconds a question. */
  public GuardedReads(Driver driver) {
    this(driver, LIMIT);
  }

  GuardedReads(Driver driver, Duration limit) {
    this.driver = driver;
    this.limited = TransactionConfig.builder().withTimeout(limit).build();
  }

  /**
   * The result of some reading within one transaction.
   *
   * @throws MapUnavailable if the database does not answer
   * @throws TookTooLong if it was still at it when its time was over, which says nothing of others
   */
  <T> T read(TransactionCallback<T> reading) {
    try {
      return breaker.executeSupplier(() -> attempt(reading));
    } catch (CallNotPermittedException open) {
      throw new MapUnavailable("the database did not answer a moment ago", open);
    }
  }

  /**
   * Reads at length and once: what was handed on cannot be taken back and read again.
   *
   * @throws MapUnavailable if the database does not answer, or not to the end
   */
  void atLength(Consumer<SimpleQueryRunner> reading) {
    // By itself: behind a breaker that is half open it would keep all others out until its end.
    read(transaction -> transaction.run("RETURN 1").consume());
    try (Session session = driver.session(READING);
        Transaction transaction = session.beginTransaction(LONG)) {
      reading.accept(transaction);
    } catch (Neo4jException failure) {
      throw judged(failure);
    }
  }

  /** Links of suppliers that are together are made anew as they change: then once more. */
  private <T> T attempt(TransactionCallback<T> reading) {
    try {
      return once(reading);
    } catch (Neo4jException failure) {
      if (!failure.code().equals(GONE_MEANWHILE)) {
        throw judged(failure);
      }
    }
    try {
      return once(reading);
    } catch (Neo4jException failure) {
      throw judged(failure);
    }
  }

  private <T> T once(TransactionCallback<T> reading) {
    try (Session session = driver.session()) {
      return session.executeRead(reading, limited);
    }
  }

  private static RuntimeException judged(Neo4jException failure) {
    if (failure.code().startsWith(CUT_OFF)) {
      return new TookTooLong(failure);
    }
    return failure.code().startsWith(OUR_MISTAKE)
        ? failure
        : new MapUnavailable("the database does not answer", failure);
  }
}
