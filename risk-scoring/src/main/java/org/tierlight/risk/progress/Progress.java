package org.tierlight.risk.progress;

/**
 * How far the facts have been read. Not knowing yet is a case of its own, never an empty answer.
 */
public sealed interface Progress {

  /** The broker has not answered yet; nothing has been read. */
  record WaitingForBroker(String reason) implements Progress {}

  /** A new life of the engine begins; what the one before knew is not shown any more. */
  record BeginningAnew() implements Progress {}

  /** The log is being read again; the scores are not those of all facts yet. */
  record CatchingUp(long lag) implements Progress {}

  /** All facts of the log have been applied, up to the lag. */
  record Current(long lag) implements Progress {}

  /** The scores are those of all facts up to the moment the broker was lost. */
  record Stale(String reason) implements Progress {}

  /** A fault that waiting does not heal; the process should be started again. */
  record Failed(String reason) implements Progress {}

  /** Whether scores can be shown. */
  default boolean hasScores() {
    return switch (this) {
      case Current _, Stale _ -> true;
      case WaitingForBroker _, BeginningAnew _, CatchingUp _, Failed _ -> false;
    };
  }

  /** Whether scores that are shown may be older than the facts. */
  default boolean isStale() {
    return switch (this) {
      case Stale _ -> true;
      case Current _, WaitingForBroker _, BeginningAnew _, CatchingUp _, Failed _ -> false;
    };
  }

  /** Facts that are in the log and not yet in the scores; −1 where the broker cannot be asked. */
  default long lag() {
    return switch (this) {
      case CatchingUp(long lag) -> lag;
      case Current(long lag) -> lag;
      case WaitingForBroker _, BeginningAnew _, Stale _, Failed _ -> -1;
    };
  }

  /** What it is, in plain words. */
  default String sentence() {
    return switch (this) {
      case WaitingForBroker(String reason) -> "Waiting for the broker: " + reason;
      case BeginningAnew _ -> "The engine begins anew.";
      case CatchingUp(long lag) -> "Reading the facts again, " + lag + " to go.";
      case Current(long lag) -> "All facts are applied, " + lag + " on their way.";
      case Stale(String reason) -> "The broker cannot be reached: " + reason;
      case Failed(String reason) -> "Scoring has stopped: " + reason;
    };
  }
}
