package org.tierlight.risk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tierlight.vocabulary.AskedTime;

/**
 * What a replay is asked for.
 *
 * @param knownAt by when facts stood in the log; now where nobody says
 * @param validAt of which state of the world; that of {@code knownAt} where nobody says
 * @param logs exported files to read in place of the broker
 * @param snapshot whose positions and hash are to be found again
 * @param export where to write the log, in place of a replay
 * @param shuffle the seed of another order of its lines
 * @param duplicate which share of its lines comes twice
 */
record ReplayOptions(
    Optional<Instant> knownAt,
    Optional<Instant> validAt,
    List<Path> logs,
    Optional<String> snapshot,
    Optional<Path> export,
    OptionalLong shuffle,
    double duplicate) {

  static final String USAGE =
      """
      replay [--known-at INSTANT] [--valid-at INSTANT] [--log FILE]… [--snapshot ID]
      replay --export FILE [--known-at INSTANT] [--shuffle SEED] [--duplicate SHARE]
      """;

  ReplayOptions {
    logs = List.copyOf(logs);
    if (snapshot.isPresent() && (knownAt.isPresent() || validAt.isPresent())) {
      throw new IllegalArgumentException(
          "A snapshot says its moment itself: leave the others out.");
    }
    if (export.isPresent() && (snapshot.isPresent() || validAt.isPresent() || !logs.isEmpty())) {
      throw new IllegalArgumentException("--export writes the broker's log; it replays nothing.");
    }
    if (export.isEmpty() && (shuffle.isPresent() || duplicate != 0)) {
      throw new IllegalArgumentException("--shuffle and --duplicate belong to --export.");
    }
    if (!(duplicate >= 0 && duplicate <= 1)) {
      throw new IllegalArgumentException("--duplicate is a share from 0 to 1.");
    }
  }

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if they cannot be read, with what is wrong
   */
  static ReplayOptions of(Instant now, String... arguments) {
    Reading reading = new Reading(now);
    for (int k = 0; k < arguments.length; k += 2) {
      String value = k + 1 < arguments.length ? arguments[k + 1] : "";
      if (value.isBlank()) {
        throw new IllegalArgumentException(arguments[k] + " needs a value.");
      }
      reading.take(arguments[k], value);
    }
    return reading.options();
  }

  private static final class Reading {
    private final Instant now;
    private Optional<Instant> knownAt = Optional.empty();
    private Optional<Instant> validAt = Optional.empty();
    private final List<Path> logs = new ArrayList<>();
    private Optional<String> snapshot = Optional.empty();
    private Optional<Path> export = Optional.empty();
    private OptionalLong shuffle = OptionalLong.empty();
    private double duplicate;

    Reading(Instant now) {
      this.now = now;
    }

    void take(String name, String value) {
      switch (name) {
        case "--known-at" -> knownAt = Optional.of(instant(name, value));
        case "--valid-at" -> validAt = Optional.of(instant(name, value));
        case "--log" -> logs.add(Path.of(value));
        case "--snapshot" -> snapshot = Optional.of(value);
        case "--export" -> export = Optional.of(Path.of(value));
        case "--shuffle" -> shuffle = OptionalLong.of(number(name, value));
        case "--duplicate" -> duplicate = share(name, value);
        default -> throw new IllegalArgumentException("There is no option " + name + ".");
      }
    }

    ReplayOptions options() {
      return new ReplayOptions(knownAt, validAt, logs, snapshot, export, shuffle, duplicate);
    }

    private Instant instant(String name, String value) {
      return switch (AskedTime.of(value.strip(), now)) {
        case AskedTime.At(Instant instant) -> instant;
        case AskedTime.Unreadable _ ->
            throw new IllegalArgumentException(
                name + " is a date, or a time with offset such as 2026-03-01T00:00:00Z.");
        case AskedTime.TooEarly _ ->
            throw new IllegalArgumentException(
                name + " lies before 1970, of which the log can hold nothing.");
        case AskedTime.ToCome _ -> throw new IllegalArgumentException(name + " is a time to come.");
      };
    }

    private static long number(String name, String value) {
      try {
        return Long.parseLong(value);
      } catch (NumberFormatException unreadable) {
        throw new IllegalArgumentException(name + " is a whole number.", unreadable);
      }
    }

    private static double share(String name, String value) {
      try {
        return Double.parseDouble(value);
      } catch (NumberFormatException unreadable) {
        throw new IllegalArgumentException(name + " is a share from 0 to 1.", unreadable);
      }
    }
  }
}
