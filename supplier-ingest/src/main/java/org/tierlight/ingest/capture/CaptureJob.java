package org.tierlight.ingest.capture;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What is remembered of a captured document.
 *
 * @param id sorts by the time of capture
 * @param partner by whose API key it came; nobody else is shown it
 * @param account what became of it, as it is told
 */
public record CaptureJob(String id, String partner, String account) {

  private static final Pattern ID = Pattern.compile("\\d{17}-[0-9a-f]{8}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS").withZone(ZoneOffset.UTC);

  /** The id of a job that began now; chance keeps those of one millisecond apart. */
  public static String id(Instant now, int chance) {
    return TIME.format(now) + "-" + HexFormat.of().toHexDigits(chance);
  }

  /** Whether a text could be the id of a job. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
