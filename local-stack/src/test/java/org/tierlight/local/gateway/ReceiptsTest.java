package org.tierlight.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    assertThatThrownBy(() -> impatient.read(new Endless())).hasMessage("told 0");
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

  /** Receipts without end. */
  private static final class Endless extends InputStream {

    private static final byte[] LINE = RECEIPT.formatted(0).getBytes(UTF_8);

    private int place;

    @Override
    public int read() throws IOException {
      place = (place + 1) % LINE.length;
      return Byte.toUnsignedInt(LINE[(place + LINE.length - 1) % LINE.length]);
    }
  }
}
