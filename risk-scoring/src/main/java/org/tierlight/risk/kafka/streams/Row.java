package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;

/** What the rows of a part's store hold, by the first letter of their keys. */
enum Row {
  /** The latest fact about a thing. */
  FACT('f'),
  /** A supplier that is known though no kept fact names it. */
  KNOWN('k'),
  /** What was last heard of a supplier that another part keeps. */
  HEARD('h'),
  /** A part that follows a supplier that is kept here. */
  FOLLOWER('r'),
  /** What was last told the world of a supplier. */
  TOLD('t'),
  /** An alert that may not have arrived yet. */
  ALERT('a'),
  /** How far a topic was read. */
  POSITION('p'),
  /** How often the part was built. */
  LIFE('l');

  private final char letter;

  Row(char letter) {
    this.letter = letter;
  }

  /** The key of a row of this kind. */
  Bytes key(String name) {
    return Bytes.wrap((letter + name).getBytes(UTF_8));
  }

  /** Lies behind all keys of this kind, and before those of every other. */
  Bytes end() {
    return Bytes.wrap(new byte[] {(byte) letter, (byte) 0xFF});
  }

  /** The kind of a row by its key. */
  static Row of(byte[] key) {
    return Arrays.stream(values()).filter(row -> row.letter == key[0]).findFirst().orElseThrow();
  }

  /** What a key names. */
  static String name(byte[] key) {
    return new String(key, 1, key.length - 1, UTF_8);
  }
}
