package org.tierlight.ingest.grievance;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code by which a partner asks for its grievance later: unguessable, and the same again for the
 * same partner and key. 120 bits, in 24 letters and digits.
 */
public final class ReceiptCodes {

  private static final Pattern FORM = Pattern.compile("grv-[0-9a-v]{24}");
  private static final int BYTES = 15;

  private final Seal seal;

  /** Codes under a secret. */
  public ReceiptCodes(Seal seal) {
    this.seal = seal;
  }

  /** The code of a partner's report. */
  public String code(String partner, String idempotencyKey) {
    byte[] mark = Arrays.copyOf(seal.mark("receipt\n" + partner + "\n" + idempotencyKey), BYTES);
    String digits = new BigInteger(1, mark).toString(32);
    return "grv-" + "0".repeat(24 - digits.length()) + digits;
  }

  /** Whether a text could be a code, in any case. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
