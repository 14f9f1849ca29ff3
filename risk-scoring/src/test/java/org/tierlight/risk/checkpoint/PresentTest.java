package org.tierlight.risk.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which checkpoints may be the beginning of a life. */
class PresentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final Present PRESENT =
      new Present("basis", TODAY, List.of(new Extent("facts", "id", 0, 10, 20)));

  private static Heading heading(Mark... marks) {
    return new Heading("basis", Instant.EPOCH, TODAY, 1, Instant.EPOCH, List.of(marks));
  }

  private static Mark at(long next) {
    return new Mark("facts", "id", 0, next);
  }

  @Test
  void onesWhosePositionsLieWithinTheLogFit() {
    assertThat(PRESENT.misfit(heading(at(10)))).isEmpty();
    assertThat(PRESENT.misfit(heading(at(20)))).isEmpty();
  }

  @Test
  void aPositionBehindTheEndIsThatOfAnotherLog() {
    assertThat(PRESENT.misfit(heading(at(21))))
        .contains("facts-0 ends at 20, before its position 21");
  }

  @Test
  void factsThatAreGoneFromTheLogCannotBeTakenOnTrust() {
    assertThat(PRESENT.misfit(heading(at(9))))
        .contains("facts-0 begins at 10, behind its position 9");
  }

  @Test
  void aTopicThatWasMadeAnewIsAnotherTopic() {
    assertThat(PRESENT.misfit(heading(new Mark("facts", "other", 0, 15))))
        .contains("facts-0 was made anew");
  }

  @Test
  void everyPartitionMustBeSpokenOfAndNoOther() {
    assertThat(PRESENT.misfit(heading())).contains("it does not speak of facts-0");
    assertThat(PRESENT.misfit(heading(at(15), new Mark("facts", "id", 1, 0))))
        .contains("facts-1 is not read any more");
  }

  @Test
  void otherCodeParametersOrPacksBeginWithTheLog() {
    Heading other = new Heading("other", Instant.EPOCH, TODAY, 1, Instant.EPOCH, List.of(at(15)));

    assertThat(PRESENT.misfit(other)).contains("it was made by other code, parameters or packs");
  }

  @Test
  void aDayThatIsNotReachedYetCannotBeLeft() {
    Heading ahead =
        new Heading("basis", Instant.EPOCH, TODAY.plusDays(1), 1, Instant.EPOCH, List.of(at(15)));
    Heading earlier =
        new Heading("basis", Instant.EPOCH, TODAY.minusDays(9), 1, Instant.EPOCH, List.of(at(15)));

    assertThat(PRESENT.misfit(ahead)).contains("its day, 2026-07-01, is not reached yet");
    assertThat(PRESENT.misfit(earlier)).isEmpty();
  }
}
