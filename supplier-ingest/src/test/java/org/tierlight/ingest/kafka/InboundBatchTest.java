package org.tierlight.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;

class InboundBatchTest {

  private static final Receipt GOOD = Receipt.passedOver(0, List.of());
  private static final Receipt BAD =
      Receipt.rejected(0, List.of(Problem.at("/data/name", ProblemCode.TOO_LONG, "is long")));

  @Test
  void aBatchIsRefusedForOneEventAndSaysWhich() {
    Receipt receipt = InboundBatch.receipt(3, List.of(GOOD, BAD, GOOD).iterator());

    assertThat(receipt.status()).isEqualTo(Receipt.Status.REJECTED);
    assertThat(receipt.problems().getFirst().place()).isEqualTo(new Place.Pointer("/1/data/name"));
  }

  @Test
  void aRecordOfOneItemKeepsItsReceipt() {
    assertThat(InboundBatch.receipt(1, List.of(BAD).iterator())).isEqualTo(BAD);
    assertThat(InboundBatch.receipt(2, List.of(GOOD, GOOD).iterator())).isEqualTo(GOOD);
  }
}
