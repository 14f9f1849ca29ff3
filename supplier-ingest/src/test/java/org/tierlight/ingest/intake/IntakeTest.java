package org.tierlight.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.vocabulary.Position;

class IntakeTest {

  private final LogInMemory log = new LogInMemory();
  private final Intake intake = intake(log);

  @Property
  void everyItemIsAcceptedOnceHoweverOftenAndInWhateverWindowsItIsSent(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> ids,
      @ForAll @IntRange(min = 1, max = 20) int window) {
    LogInMemory facts = new LogInMemory();
    Intake fresh = intake(facts);
    List<Receipt> receipts = new ArrayList<>();

    for (int first = 0; first < ids.size(); first += window) {
      receipts.addAll(
          fresh.take(
              first,
              ids.subList(first, Math.min(ids.size(), first + window)).stream()
                  .map(id -> supplier("s" + id, "A"))
                  .toList()));
    }

    long distinct = ids.stream().distinct().count();
    assertThat(facts.drafts).hasSize((int) distinct);
    assertThat(with(receipts, Receipt.Status.ACCEPTED)).isEqualTo(distinct);
    assertThat(with(receipts, Receipt.Status.DUPLICATE)).isEqualTo(ids.size() - distinct);
    assertThat(IntStream.range(0, ids.size()).allMatch(each -> receipts.get(each).index() == each))
        .isTrue();
  }

  @Test
  void aDuplicateNamesThePositionOfTheFirst() {
    List<Receipt> receipts =
        intake.take(0, List.of(supplier("a", "A"), supplier("b", "A"), supplier("b", "A")));

    assertThat(receipts.get(2).position()).isEqualTo(receipts.get(1).position());
  }

  @Test
  void anotherBodyUnderAKnownKeyIsAConflictInTheSameWindowAndLater() {
    List<Receipt> receipts = intake.take(0, List.of(supplier("a", "A"), supplier("a", "B")));
    Receipt later = intake.take(0, List.of(supplier("a", "C"))).getFirst();

    assertThat(receipts.get(1).isConflict()).isTrue();
    assertThat(later.problems().getFirst().code()).isEqualTo(ProblemCode.ID_CONFLICT);
    assertThat(log.drafts).hasSize(1);
  }

  @Test
  void afterAnOutageTheSameIsTakenAsNew() {
    log.down = true;
    assertThatThrownBy(() -> intake.take(0, List.of(supplier("a", "A"), supplier("b", "B"))))
        .isInstanceOf(LogUnavailable.class);
    log.down = false;

    assertThat(intake.take(0, List.of(supplier("a", "A"))).getFirst().status())
        .isEqualTo(Receipt.Status.ACCEPTED);
  }

  @Test
  void twoSendersOfOneKeyAtOnceGetOneFact() throws InterruptedException {
    log.gate = new CountDownLatch(1);
    CompletableFuture<List<Receipt>> one =
        CompletableFuture.supplyAsync(() -> intake.take(0, List.of(supplier("a", "A"))));
    log.entered.await();
    CompletableFuture<List<Receipt>> other =
        CompletableFuture.supplyAsync(() -> intake.take(0, List.of(supplier("a", "A"))));
    log.gate.countDown();

    assertThat(List.of(one.join().getFirst().status(), other.join().getFirst().status()))
        .containsExactlyInAnyOrder(Receipt.Status.ACCEPTED, Receipt.Status.DUPLICATE);
    assertThat(log.drafts).hasSize(1);
  }

  @Test
  void aRehearsalTellsTheSameAndWritesNothing() {
    intake.take(0, List.of(supplier("a", "A")));

    List<Receipt> rehearsed =
        intake.rehearse(0, List.of(supplier("a", "A"), supplier("a", "B"), supplier("b", "B")));

    assertThat(rehearsed.stream().map(Receipt::status))
        .containsExactly(
            Receipt.Status.DUPLICATE, Receipt.Status.REJECTED, Receipt.Status.ACCEPTED);
    assertThat(log.drafts).hasSize(1);
  }

  @Test
  void ofTwoDescriptionsInOneRequestTheLaterLineIsTheLaterOne() {
    intake.take(0, List.of(supplier("a", "A"), supplier("b", "B"), supplier("c", "C")));

    assertThat(log.drafts).extracting(Draft::time).isSorted().doesNotHaveDuplicates();
  }

  private static Intake intake(FactLog log) {
    KeyIndex index = new KeyIndex(List.of("facts.suppliers"));
    return new Intake(Rules.EXAMINER, new Claims(index), log, new Ticks(() -> Instant.EPOCH));
  }

  private static Item supplier(String id, String name) {
    return Rules.item(
        Kind.SUPPLIER, "{\"id\": \"" + id + "\", \"name\": \"" + name + "\"}", Rules.PLAIN);
  }

  private static long with(List<Receipt> receipts, Receipt.Status status) {
    return receipts.stream().filter(receipt -> receipt.status() == status).count();
  }

  private static final class LogInMemory implements FactLog {
    private final List<Draft> drafts = new ArrayList<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private CountDownLatch gate = new CountDownLatch(0);
    private boolean down;

    @Override
    public List<Position> append(List<Draft> more) {
      entered.countDown();
      pass();
      if (down) {
        throw new LogUnavailable("down");
      }
      int first = drafts.size();
      drafts.addAll(more);
      return IntStream.range(first, drafts.size())
          .mapToObj(offset -> new Position("facts.suppliers", 0, offset))
          .toList();
    }

    @Override
    public boolean holds(Draft draft) {
      return true;
    }

    private void pass() {
      try {
        gate.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
