package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.TestScale;

class PackShelfTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Brought brought = new Brought();
  private boolean breaks = true;

  private PackStore.Stored stored(String sha256) {
    if (breaks) {
      throw new IllegalStateException("a bug");
    }
    return new PackStore.Stored.Lost("it is not there");
  }

  @Test
  void aChangeThatCouldNotBeWorkedOutIsStillToCome() {
    brought.intake.take(Brought.bytes(Brought.RIGHTS), "analyst", NOON);
    PackReader reader = new PackReader(this::stored, brought.recogniser);
    PackShelf shelf =
        new PackShelf(
            new PackAppraisals(
                reader,
                new PackIndicators(PackFiles.sources()),
                TestScale.PUBLISHED,
                TestScale.MEAN));
    brought.log.forEach(shelf::put);
    assertThatThrownBy(shelf::changed).hasMessage("a bug");

    breaks = false;

    assertThat(shelf.changed()).isPresent();
    assertThat(shelf.changed()).isEmpty();
  }
}
