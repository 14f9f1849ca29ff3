package org.tierlight.risk.checkpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a checkpoint is of.
 *
 * @param basis names the code, the parameters and the packs that made it
 * @param at when it was written
 * @param day the day that valid time had reached
 * @param epoch of the life that wrote it
 * @param lastStamp the latest stamp of the broker on any record that was read
 * @param marks how far facts, scores and alerts had been read or told
 */
public record Heading(
    String basis, Instant at, LocalDate day, long epoch, Instant lastStamp, List<Mark> marks) {

  public Heading {
    marks = List.copyOf(marks);
  }
}
