package org.tierlight.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.local.Endless;

class ReceiptsTest {

  private static final String RECEIPT = "{\"index\":%d,\"status\":\"ACCEPTED\",\"problems\":[]}\n";

  private final List<Long> told = new ArrayList<>();
  private final Receipts receipts = new Receipts(receipt -> told.add(receipt.index()));

  @Test
  void eachReceiptIsToldOnceHoweverOftenAllOfThemCome() {
    assertThat(read(lines(2) + "{\"ind")).as("cut off").isPresent();
    assertThat(read(lines(1) + "{\"status\":503,\"title\":\"away\"}")).isPresent();
    assertThat(read(lines(4))).isEmpty();

    assertThat(told).containsExactly(0L, 1L, 2L, 3L);
  }

  /** A million rows have a million receipts, and none of them is waited for. */
  @Test
  void aReceiptIsToldBeforeTheNextOneComes() {
    Receipts impatient =
        new Receipts(
            receipt -> {
              throw new IllegalStateException("told " + receipt.index());
            });

    assertThatThrownBy(() -> impatient.read(new Endless(RECEIPT.formatted(0))))
        .hasMessage("told 0");
  }

  private Optional<Refused> read(String lines) {
    return receipts.read(new ByteArrayInputStream(lines.getBytes(UTF_8)));
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int index = 0; index < count; index++) {
      lines.append(RECEIPT.formatted(index));
    }
    return lines.toString();
  }
}
