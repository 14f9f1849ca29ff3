package org.tierlight.local.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Puts addresses before the companies that refer to them, and links behind the companies. */
final class EntityOrder {

  private static final Pattern ADDRESS = Pattern.compile("\"schema\"\\s*:\\s*\"Address\"");
  private static final Pattern LINK =
      Pattern.compile(
          "\"schema\"\\s*:\\s*\"(Ownership|Directorship|UnknownLink|Membership|Employment|"
              + "Representation|Succession|Family|Associate|Sanction)\"");

  private EntityOrder() {}

  static byte[] of(byte[] lines) {
    List<String> all = new String(lines, UTF_8).lines().toList();
    Predicate<String> address = line -> ADDRESS.matcher(line).find();
    Predicate<String> link = line -> LINK.matcher(line).find();
    ByteArrayOutputStream ordered = new ByteArrayOutputStream(lines.length);
    List.of(address, address.or(link).negate(), link)
        .forEach(
            part ->
                all.stream()
                    .filter(part)
                    .forEach(line -> ordered.writeBytes((line + "\n").getBytes(UTF_8))));
    return ordered.toByteArray();
  }
}
