package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.BatchRefused;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Fence;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.batches.Span;
import org.tierlight.graph.batches.StoreUnavailable;
import org.tierlight.graph.folding.Change;
import org.tierlight.graph.folding.Folding;
import org.tierlight.graph.folding.LotFolding;
import org.tierlight.graph.folding.OwnershipFolding;
import org.tierlight.vocabulary.SupplierId;

/**
 * Applies a batch and moves its cursors in one transaction. The driver, or the caller, may repeat
 * the work after a lost reply: the cursors then say that it was done.
 */
public final class Neo4jFactStore implements FactStore {

  /** Refusals that lie in the values of a record, and neither in a statement nor in the server. */
  private static final Set<String> WHAT_WAS_SAID =
      Set.of(
          "Neo.ClientError.Schema.ConstraintValidationFailed",
          "Neo.ClientError.Statement.TypeError",
          "Neo.ClientError.Statement.ArgumentError",
          "Neo.ClientError.Statement.ArithmeticError");

  private final Driver driver;
  private final Recent recent = new Recent();

  /** Writes through a driver. */
  public Neo4jFactStore(Driver driver) {
    this.driver = driver;
  }

  @Override
  public void prepare() {
    answered(
        () -> {
          new Schema(driver).migrate();
          return true;
        });
  }

  @Override
  public Map<Partition, Long> applied() {
    return answered(
        () -> {
          try (Session session = driver.session()) {
            return session.executeRead(transaction -> new Cursors(transaction).all());
          }
        });
  }

  /** One at a time: what is known of the map without asking belongs to one transaction. */
  @Override
  public synchronized Outcome apply(Batch batch) {
    return answered(
        () -> {
          try (Session session = driver.session()) {
            Outcome outcome = session.executeWrite(transaction -> apply(batch, transaction));
            recent.committed();
            return outcome;
          }
        });
  }

  private static <T> T answered(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException failure) {
      if (failure instanceof RetryableException) {
        throw new StoreUnavailable("the database does not answer", failure);
      }
      if (WHAT_WAS_SAID.contains(failure.code())) {
        throw new BatchRefused(failure.code(), failure);
      }
      throw failure;
    }
  }

  private Outcome apply(Batch batch, TransactionContext transaction) {
    Cursors cursors = new Cursors(transaction);
    Cursors.Locked locked = cursors.lock(batch.spans().stream().map(Span::partition));
    recent.begin(locked.batches());
    Map<Partition, Long> open = new HashMap<>();
    Map<Partition, Long> missing = new HashMap<>();
    for (Span span : batch.spans()) {
      switch (Fence.judge(span, locked.applied().getOrDefault(span.partition(), -1L))) {
        case Fence.Open(long from) -> open.put(span.partition(), from);
        case Fence.Gap(long expected) -> missing.put(span.partition(), expected);
        case Fence.Passed() -> {}
      }
    }
    if (!missing.isEmpty()) {
      return new Outcome.Missing(missing);
    }
    return open.isEmpty() ? new Outcome.Applied(0) : fold(batch, open, cursors, transaction);
  }

  private Outcome fold(
      Batch batch, Map<Partition, Long> open, Cursors cursors, TransactionContext transaction) {
    List<Change> changes = batch.changesFrom(open);
    Rows rows = new Rows(transaction);
    boolean isMoving = changes.stream().anyMatch(Change.Decided.class::isInstance);
    if (isMoving) {
      recent.forget();
    }
    Together together = new Together(rows, recent);
    Set<SupplierId> regrouped =
        new Folding(new Neo4jLedger(rows, together, recent), new GroupLedger(rows, together))
            .fold(changes);
    if (isMoving) {
      recent.forget();
    }
    new OwnershipFolding(new Neo4jOwnershipLedger(rows)).fold(changes, regrouped);
    new LotFolding(new Neo4jLotLedger(rows)).fold(changes);
    cursors.advance(
        batch.spans().stream()
            .filter(span -> open.containsKey(span.partition()))
            .collect(toMap(Span::partition, Span::last)));
    recent.advance();
    return new Outcome.Applied(changes.size());
  }
}
