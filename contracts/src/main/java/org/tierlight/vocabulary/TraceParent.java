package org.tierlight.vocabulary;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace that a message belongs to: {@code traceparent} of W3C Trace Context, version 00. */
public record TraceParent(String text) {

  /** The name of the header, in HTTP and on topics. */
  public static final String HEADER = "traceparent";

  // Ids of zeros alone are not valid.
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private static final int TRACE_ID_BEGIN = 3;
  private static final int TRACE_ID_END = 35;

  /**
   * Refuses another form.
   *
   * @throws IllegalArgumentException if the text is no trace context
   */
  public TraceParent {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no W3C trace context of version 00");
    }
  }

  /** What a header holds, or empty where there is none or its text has another form. */
  public static Optional<TraceParent> ofText(@Nullable String text) {
    return text == null || !FORM.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(new TraceParent(text));
  }

  /** A trace that begins here. */
  public static TraceParent begin(RandomGenerator chance) {
    return new TraceParent("00-" + hex(chance) + hex(chance) + "-" + hex(chance) + "-01");
  }

  /** What everything of one trace has in common: 32 hexadecimal digits. */
  public String traceId() {
    return text.substring(TRACE_ID_BEGIN, TRACE_ID_END);
  }

  /** Sixteen digits, not all of them zero. */
  private static String hex(RandomGenerator chance) {
    return HexFormat.of().toHexDigits(chance.nextLong() | 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
