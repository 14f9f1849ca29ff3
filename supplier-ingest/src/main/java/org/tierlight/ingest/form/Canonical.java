package org.tierlight.ingest.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The digest of a value, independent of the order of fields, of white space, and of how a number is
 * written: 1.50 is 1.5. An explicit null is the same as an absent field. Two bodies with one digest
 * say the same.
 */
public final class Canonical {

  private Canonical() {}

  /** SHA-256 over the canonical form. */
  public static byte[] digest(Value value) {
    MessageDigest sha = sha256();
    write(value, sha);
    return sha.digest();
  }

  /** SHA-256 over a text. */
  public static byte[] digest(String text) {
    return sha256().digest(text.getBytes(UTF_8));
  }

  private static void write(Value value, MessageDigest out) {
    switch (value) {
      case Value.Text(String content) -> tagged('t', content, out);
      case Value.Decimal(BigDecimal number) -> tagged('n', plain(number), out);
      case Value.Flag(boolean set) -> tagged('f', Boolean.toString(set), out);
      case Value.Nothing() -> tagged('0', "", out);
      case Value.Items(List<Value> values) -> list(values, out);
      case Value.Fields(Map<String, Value> byName) -> fields(byName, out);
    }
  }

  /** Never toPlainString: 1e999999999 would be written out. */
  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.unscaledValue() + "e" + -(long) shortest.scale();
  }

  private static void list(List<Value> values, MessageDigest out) {
    tagged('[', Integer.toString(values.size()), out);
    values.forEach(each -> write(each, out));
  }

  private static void fields(Map<String, Value> byName, MessageDigest out) {
    tagged('{', "", out);
    new TreeMap<>(byName).forEach((name, value) -> field(name, value, out));
    tagged('}', "", out);
  }

  private static void field(String name, Value value, MessageDigest out) {
    if (!(value instanceof Value.Nothing)) {
      tagged('k', name, out);
      write(value, out);
    }
  }

  private static void tagged(char tag, String text, MessageDigest out) {
    byte[] bytes = text.getBytes(UTF_8);
    out.update((tag + Integer.toString(bytes.length) + ":").getBytes(UTF_8));
    out.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
