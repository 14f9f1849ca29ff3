package org.tierlight.local.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.tierlight.local.Endless;

class EntityOrderTest {

  private static final String ADDRESS = "{\"id\":\"a\",\"schema\":\"Address\"}";
  private static final String COMPANY = "{\"id\":\"ü\",\"schema\":\"Company\"}";
  private static final String LINK = "{\"id\":\"o\",\"schema\": \"Ownership\"}";

  @Test
  void linesStandInOrderAndEndAlike() throws IOException {
    assertThat(ordered(LINK + "\r\n\n" + COMPANY + "\n" + ADDRESS))
        .isEqualTo(ADDRESS + "\n" + COMPANY + "\n" + LINK + "\n");
    assertThat(ordered("")).isEmpty();
  }

  /** As often as it is asked for: a sending that failed is tried again. */
  @Test
  void everyReadingBeginsAnew() throws IOException {
    var order =
        EntityOrder.of(() -> new ByteArrayInputStream((LINK + "\n" + ADDRESS).getBytes(UTF_8)));

    try (InputStream first = order.open();
        InputStream second = order.open()) {
      assertThat(first.readNBytes(10)).isEqualTo(second.readNBytes(10));
      assertThat(first.readAllBytes()).isEqualTo(second.readAllBytes());
    }
  }

  /** A file without end shows that nothing waits for its end. */
  @Test
  void linesGoOutWhileTheFileIsRead() throws IOException {
    try (InputStream in =
        EntityOrder.of(() -> new Endless(COMPANY + "\n" + ADDRESS + "\n")).open()) {
      assertThat(new String(in.readNBytes(2 * ADDRESS.length() + 1), UTF_8))
          .isEqualTo(ADDRESS + "\n" + ADDRESS);
    }
  }

  private static String ordered(String lines) throws IOException {
    try (InputStream in =
        EntityOrder.of(() -> new ByteArrayInputStream(lines.getBytes(UTF_8))).open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
