package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Who sends slowly keeps others from sending no longer than a minute. */
class PackBodyTest {

  @Test
  void whoSendsAByteNowAndThenIsStopped() {
    assertThatThrownBy(() -> sent(Duration.ofSeconds(2)))
        .isInstanceOf(PackRefused.class)
        .hasMessageContaining("within 60 s");
  }

  @Test
  void whatComesInTimeIsReadWhole() throws Exception {
    assertThat(sent(Duration.ofSeconds(1))).hasSize(50);
  }

  /** Each byte takes that long. */
  private static byte[] sent(Duration pause) throws Exception {
    AtomicLong now = new AtomicLong();
    LongSupplier clock = now::get;
    InputStream slow =
        new ByteArrayInputStream(new byte[50]) {
          @Override
          public synchronized int read(byte[] into, int from, int most) {
            now.addAndGet(pause.toNanos());
            return super.read(into, from, Math.min(1, most));
          }
        };
    try (InputStream in = new PackBody.InTime(slow, clock)) {
      return in.readNBytes(100);
    }
  }
}
