package org.tierlight.risk.engine;

import java.time.Instant;
import java.util.List;
import org.tierlight.risk.column.Ints;
import org.tierlight.risk.column.Longs;
import org.tierlight.risk.column.Texts;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;

/** The latest version of each of many numbered things, without an object a thing. */
final class Versions {

  private final Longs seconds = new Longs();
  private final Ints nanos = new Ints();
  private final Texts ids = new Texts();

  /** Makes room up to a number. */
  void reserve(int number) {
    seconds.reserve(number);
    nanos.reserve(number);
    ids.reserve(number);
  }

  /** Whether a version is later than what is known of a thing; the same order as of versions. */
  boolean isOvertakenBy(int number, Version version) {
    if (!ids.has(number)) {
      return true;
    }
    int byTime = compareTime(number, version.time());
    return byTime != 0 ? byTime < 0 : ids.compare(number, version.id()) < 0;
  }

  private int compareTime(int number, Instant time) {
    int bySeconds = Long.compare(seconds.get(number), time.getEpochSecond());
    return bySeconds != 0 ? bySeconds : Integer.compare(nanos.get(number), time.getNano());
  }

  /** Of some things the one whose version is the latest; of things without any the first. */
  int latest(List<Integer> numbers) {
    int latest = numbers.getFirst();
    for (int number : numbers) {
      latest = isLater(number, latest) ? number : latest;
    }
    return latest;
  }

  private boolean isLater(int number, int other) {
    reserve(Math.max(number, other));
    return ids.has(number) && isOvertakenBy(other, version(number));
  }

  private Version version(int number) {
    return new Version(
        Instant.ofEpochSecond(seconds.get(number), nanos.get(number)), ids.text(number));
  }

  /** Puts a version in the place of what was known. */
  void put(int number, Version version) {
    Instant time = version.time();
    seconds.set(number, time.getEpochSecond());
    nanos.set(number, time.getNano());
    ids.put(number, version.id());
  }

  void transcribe(Transcript by) {
    seconds.transcribe(by);
    nanos.transcribe(by);
    ids.transcribe(by);
  }
}
