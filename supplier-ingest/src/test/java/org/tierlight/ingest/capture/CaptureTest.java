package org.tierlight.ingest.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.epcis.EpcisDocuments;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.intake.FactLog;
import org.tierlight.ingest.intake.Intake;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.intake.Ticks;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.vocabulary.Position;

class CaptureTest {

  private static final String SHIPPED =
      """
      {"type": "ObjectEvent", "eventTime": "2026-02-28T10:00:00Z", "eventTimeZoneOffset": "+00:00",
       "action": "OBSERVE", "bizStep": "shipping",
       "epcList": ["urn:epc:id:sgtin:0614141.107346.%d"],
       "sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:4012345.00001"}],
       "destinationList": [{"type": "owning_party", "destination": "urn:epc:id:pgln:0614141.00001"}]}""";
  private static final String BROKEN = "{\"type\": \"ObjectEvent\"}";

  private final LogInMemory log = new LogInMemory();
  private final KeyIndex index = new KeyIndex(List.of("facts.lots"));
  private final Capture capture =
      new Capture(
          new EpcisDocuments(),
          new Intake(Rules.EXAMINER, new Claims(index), log, new Ticks(() -> Instant.EPOCH)));

  @Test
  void whereOneIsRefusedNoneIsWrittenUnlessTheOthersAreToProceed() {
    String document = "[" + SHIPPED.formatted(1) + "," + BROKEN + "]";

    List<Receipt> rolledBack = receipts(document, ErrorBehaviour.ROLLBACK);
    assertThat(rolledBack).allMatch(each -> each.status() == Receipt.Status.REJECTED);
    assertThat(rolledBack.getFirst().problems().getFirst().code())
        .isEqualTo(ProblemCode.ROLLED_BACK);
    assertThat(rolledBack.getLast().problems().getFirst().code())
        .isEqualTo(ProblemCode.MALFORMED_EPCIS);
    assertThat(log.drafts).isEmpty();

    assertThat(receipts(document, ErrorBehaviour.PROCEED))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.REJECTED);
    assertThat(log.drafts).hasSize(2);
  }

  @Test
  void anEventThatTheLogCannotHoldIsRefusedWithAllItStatesAndWithTheDocument() {
    List<Receipt> small = receipts(SHIPPED.formatted(1), ErrorBehaviour.ROLLBACK);
    log.drafts.clear();
    log.tooLarge = "#shipment";
    String document = "[" + SHIPPED.formatted(2) + "]";

    for (ErrorBehaviour behaviour : ErrorBehaviour.values()) {
      Receipt refused = receipts(document, behaviour).getFirst();
      assertThat(refused.problems().getFirst().code()).isEqualTo(ProblemCode.TOO_LONG);
    }
    assertThat(log.drafts).isEmpty();

    log.tooLarge = "no hash";
    assertThat(receipts(document, ErrorBehaviour.ROLLBACK).getFirst().status())
        .isEqualTo(small.getFirst().status());
  }

  @Test
  void theSameEventIsOneHoweverItIsCalled() {
    String again =
        SHIPPED.formatted(1).replace("\"action\"", "\"eventID\": \"urn:x:1\", \"action\"");

    assertThat(receipts("[" + SHIPPED.formatted(1) + "," + again + "]", ErrorBehaviour.ROLLBACK))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED, Receipt.Status.DUPLICATE);
    assertThat(receipts(again, ErrorBehaviour.ROLLBACK))
        .extracting(Receipt::status, Receipt::index)
        .containsExactly(tuple(Receipt.Status.DUPLICATE, 0L));
  }

  /** As a broker can leave it that goes away between two facts of one event. */
  @Test
  void aFactThatIsMissingIsWrittenWhenTheDocumentIsSentAgain() {
    receipts(SHIPPED.formatted(1), ErrorBehaviour.ROLLBACK);
    Draft event = log.drafts.getFirst();
    KeyIndex afterCrash = new KeyIndex(List.of("facts.lots"));
    afterCrash.put(event.key(), new Known(event.body(), new Position("facts.lots", 0, 0)));
    LogInMemory later = new LogInMemory();

    Captured again =
        new Capture(
                new EpcisDocuments(),
                new Intake(
                    Rules.EXAMINER, new Claims(afterCrash), later, new Ticks(() -> Instant.EPOCH)))
            .take(SHIPPED.formatted(1).getBytes(UTF_8), Rules.PLAIN, ErrorBehaviour.ROLLBACK);

    assertThat(later.drafts)
        .singleElement()
        .satisfies(
            each -> assertThat(each.statement()).isInstanceOf(TradeStatement.Shipment.class));
    assertThat(((Captured.Answered) again).receipts())
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED);
  }

  @Test
  void aRehearsalWritesNothing() {
    Captured foreseen =
        capture.rehearse(
            SHIPPED.formatted(1).getBytes(UTF_8), Rules.PLAIN, ErrorBehaviour.ROLLBACK);

    assertThat(((Captured.Answered) foreseen).isSuccess()).isTrue();
    assertThat(log.drafts).isEmpty();
  }

  @Test
  void anOutageIsNoAnswer() {
    log.down = true;

    assertThatThrownBy(() -> receipts(SHIPPED.formatted(1), ErrorBehaviour.ROLLBACK))
        .isInstanceOf(LogUnavailable.class);

    log.down = false;
    assertThat(receipts(SHIPPED.formatted(1), ErrorBehaviour.ROLLBACK))
        .extracting(Receipt::status)
        .containsExactly(Receipt.Status.ACCEPTED);
  }

  private List<Receipt> receipts(String document, ErrorBehaviour behaviour) {
    return ((Captured.Answered) capture.take(document.getBytes(UTF_8), Rules.PLAIN, behaviour))
        .receipts();
  }

  private static final class LogInMemory implements FactLog {
    private final List<Draft> drafts = new ArrayList<>();
    private boolean down;
    private String tooLarge = "no hash";

    @Override
    public List<Position> append(List<Draft> more) {
      if (down) {
        throw new LogUnavailable("down");
      }
      List<Position> positions = new ArrayList<>();
      for (Draft each : more) {
        positions.add(new Position("facts.lots", 0, drafts.size()));
        drafts.add(each);
      }
      return positions;
    }

    @Override
    public boolean holds(Draft draft) {
      return !draft.id().contains(tooLarge);
    }
  }
}
