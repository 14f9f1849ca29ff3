package org.tierlight.risk.progress;

import java.time.Instant;

/** From what the present life of the engine began. */
public sealed interface Beginning {

  /** No life has begun yet. */
  record NotYet() implements Beginning {}

  /** From nothing: it reads all facts. */
  record WholeLog(String reason) implements Beginning {}

  /** From a checkpoint: it reads the facts behind it. */
  record Checkpoint(String name, Instant writtenAt) implements Beginning {}

  /** What it is, in plain words. */
  default String sentence() {
    return switch (this) {
      case NotYet _ -> "No life of the engine has begun.";
      case WholeLog(String reason) -> "Began with the whole log: " + reason + ".";
      case Checkpoint(String name, Instant writtenAt) ->
          "Began with the checkpoint " + name + " of " + writtenAt + ".";
    };
  }
}
