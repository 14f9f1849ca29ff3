package org.tierlight.risk.shelf;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

  @Test
  void whatIsReadOtherwiseThanItWasTakenIsTold() {
    brought.intake.take(Brought.bytes(Brought.RIGHTS), "analyst", NOON);
    PacksInForce asTaken = PacksInForce.NONE.with(brought.log.getFirst());
    PacksInForce byAnotherRelease = PacksInForce.NONE.with(ofMoreRows(brought.log.getFirst()));

    assertThat(brought.appraisals.of(asTaken).content().troubles()).isEmpty();
    assertThat(brought.appraisals.of(byAnotherRelease).content().troubles())
        .singleElement(as(STRING))
        .contains("3 rows of its file were taken, this release reads 2", "dryRun");
  }

  private static Activation ofMoreRows(Activation taken) {
    return new Activation(
        taken.id(),
        taken.pack(),
        taken.edition(),
        taken.format(),
        taken.sha256(),
        taken.bytes(),
        taken.rows() + 1,
        taken.rejected(),
        taken.at(),
        taken.by());
  }
}
