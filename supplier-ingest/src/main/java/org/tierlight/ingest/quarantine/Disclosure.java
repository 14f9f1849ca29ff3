package org.tierlight.ingest.quarantine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.form.Value;

/**
 * Decides what of a refused record may be seen. Fields about persons are refused because our
 * schemas do not have them; so content is shown only where all of it stands in fields of ours. Text
 * without fields, such as a row of a table, may say anything of anybody.
 */
public final class Disclosure {

  /** The longest content that is shown. */
  public static final int LONGEST = 64 * 1024;

  /** What an event is around; as text it could be of any format. */
  private static final String DATA = "data";

  private static final Set<String> HEADERS =
      Set.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_type",
          "ce_time",
          "content-type",
          "traceparent",
          "tierlight_key",
          "tierlight_bodyhash");

  private final Decoder json;
  private final Set<String> names;

  /** Shows what holds no other fields than these. */
  public Disclosure(Decoder json, Set<String> names) {
    this.json = json;
    this.names = Set.copyOf(names);
  }

  /** What may be seen of content. */
  public Body of(Optional<byte[]> content) {
    if (content.isEmpty()) {
      return new Body.Nothing();
    }
    byte[] bytes = content.get();
    if (bytes.length == 0) {
      return new Body.Nothing();
    }
    if (bytes.length > LONGEST) {
      return new Body.TooLong(bytes.length);
    }
    return holdsOnlyOurs(bytes) ? shown(bytes) : new Body.Withheld();
  }

  /** Whether the text of a header is one of an event's own, and no message of its sender. */
  public boolean showsHeader(String name) {
    return HEADERS.contains(name);
  }

  private boolean holdsOnlyOurs(byte[] bytes) {
    return switch (json.decode(bytes)) {
      case Decoded.Understood(Value value) -> isOneOrMoreOfOurs(value);
      // In Latin-1 every byte is a sign; without zeros UTF-16 reads like ASCII.
      case Decoded.Unreadable _ ->
          new BrokenJson(new String(bytes, ISO_8859_1).replace("\0", ""), names).holdsOnlyThese();
    };
  }

  private boolean isOneOrMoreOfOurs(Value value) {
    return value instanceof Value.Items(List<Value> items)
        ? items.stream().allMatch(this::isOneOfOurs)
        : isOneOfOurs(value);
  }

  private boolean isOneOfOurs(Value value) {
    return value instanceof Value.Fields(Map<String, Value> fields)
        && fields.entrySet().stream().allMatch(this::holdsOnlyOurs);
  }

  private boolean holdsOnlyOurs(Map.Entry<String, Value> field) {
    return names.contains(field.getKey())
        && (field.getKey().equals(DATA)
            ? isOneOrMoreOfOurs(field.getValue())
            : holdsOnlyOurs(field.getValue()));
  }

  private boolean holdsOnlyOurs(Value value) {
    return switch (value) {
      case Value.Fields _ -> isOneOfOurs(value);
      case Value.Items(List<Value> items) -> items.stream().allMatch(this::isListable);
      case Value.Text _, Value.Decimal _, Value.Flag _, Value.Nothing _ -> true;
    };
  }

  /** No list of ours is in a list; a row of a table would be. */
  private boolean isListable(Value value) {
    return !(value instanceof Value.Items) && holdsOnlyOurs(value);
  }

  private static Body shown(byte[] bytes) {
    try {
      return new Body.Text(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return new Body.Bytes(Base64.getEncoder().encodeToString(bytes));
    }
  }
}
