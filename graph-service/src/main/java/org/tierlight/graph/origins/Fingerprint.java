package org.tierlight.graph.origins;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The mark of what a trace rests on: SHA-256 over its lines, each once, in the order of their
 * letters. Equal traces have equal marks, however they were found.
 *
 * @param lines how many links or events there are
 * @param truncated whether rows were left out because there were too many
 */
public record Fingerprint(String sha256, int lines, boolean truncated) {

  /** The mark of some lines in any order, each any number of times. */
  static Fingerprint of(Collection<String> lines, boolean truncated) {
    SortedSet<String> all = new TreeSet<>(lines);
    MessageDigest digest = digest();
    for (String line : all) {
      digest.update(line.getBytes(UTF_8));
      digest.update((byte) '\n');
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), all.size(), truncated);
  }

  /**
   * A line of some fields; each stands behind its length, so that no two sets of fields make one
   * line, and nothing breaks it.
   */
  static String line(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      String text = String.valueOf(field).replace("\\", "\\\\").replace("\n", "\\n");
      line.append(text.length()).append(':').append(text).append(',');
    }
    return line.toString();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
