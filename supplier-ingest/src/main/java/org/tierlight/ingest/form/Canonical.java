package org.tierlight.ingest.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The digest of a value, independent of the order of fields, of white space, and of how a number is
 * written: 1.50 is 1.5. An explicit null is the same as an absent field. Two bodies with one digest
 * say the same.
 */
public final class Canonical {

  private static final Value NOTHING = new Value.Nothing();
  private static final MessageDigest SHA_256 = platformSha256();

  private Canonical() {}

  /** SHA-256 over the canonical form. */
  public static byte[] digest(Value value) {
    Written out = new Written();
    write(value, out);
    return out.digest();
  }

  /** SHA-256 over a text. */
  public static byte[] digest(String text) {
    return digest(text.getBytes(UTF_8));
  }

  /** SHA-256 over bytes as they are. */
  public static byte[] digest(byte[] bytes) {
    return sha256().digest(bytes);
  }

  private static void write(Value value, Written out) {
    switch (value) {
      case Value.Text(String content) -> out.tagged('t', content);
      case Value.Decimal(BigDecimal number) -> out.tagged('n', plain(number));
      case Value.Flag(boolean set) -> out.tagged('f', Boolean.toString(set));
      case Value.Nothing() -> out.tagged('0', "");
      case Value.Items(List<Value> values) -> list(values, out);
      case Value.Fields(Map<String, Value> byName) -> fields(byName, out);
    }
  }

  /** Never toPlainString: 1e999999999 would be written out. */
  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.unscaledValue() + "e" + -(long) shortest.scale();
  }

  private static void list(List<Value> values, Written out) {
    out.tagged('[', Integer.toString(values.size()));
    values.forEach(each -> write(each, out));
  }

  private static void fields(Map<String, Value> byName, Written out) {
    out.tagged('{', "");
    String[] names = byName.keySet().toArray(String[]::new);
    Arrays.sort(names);
    for (String name : names) {
      field(name, byName.getOrDefault(name, NOTHING), out);
    }
    out.tagged('}', "");
  }

  private static void field(String name, Value value, Written out) {
    if (!(value instanceof Value.Nothing)) {
      out.tagged('k', name);
      write(value, out);
    }
  }

  /**
   * A copy of one that was never fed: looking the algorithm up takes longer than a short digest.
   */
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", impossible);
    }
  }

  private static MessageDigest platformSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** What is digested, gathered first: a digest fed in many small pieces takes twice the time. */
  private static final class Written {

    private static final int MOST_DIGITS = 10;

    private byte[] bytes = new byte[1024];
    private int length;

    void tagged(char tag, String text) {
      byte[] content = text.getBytes(UTF_8);
      reserve(MOST_DIGITS + 2 + content.length);
      bytes[length++] = (byte) tag;
      number(content.length);
      bytes[length++] = ':';
      System.arraycopy(content, 0, bytes, length, content.length);
      length += content.length;
    }

    byte[] digest() {
      MessageDigest sha = sha256();
      sha.update(bytes, 0, length);
      return sha.digest();
    }

    private void number(int number) {
      if (number >= 10) {
        number(number / 10);
      }
      bytes[length++] = (byte) ('0' + number % 10);
    }

    private void reserve(int more) {
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
      }
    }
  }
}
