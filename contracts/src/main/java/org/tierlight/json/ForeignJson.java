package org.tierlight.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON value of RFC 8259 that a stranger sends: in strict UTF-8, at most 32 levels deep,
 * no field twice unless it is known what that means, nothing behind its end.
 */
public final class ForeignJson<V> {

  /** It guesses no charset: bytes are UTF-8, and were found to be so before they come here. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonTokens.DEEPEST + 8)
                  .maxNumberLength(100)
                  .maxNameLength(200)
                  .build())
          .build();

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final char REPLACEMENT = '\ufffd';

  private final Building<V> building;

  /** Makes values of what is read. */
  public interface Building<V> {

    /** A text. */
    V text(String content);

    /** A number as it was written. */
    V number(BigDecimal number);

    /** True or false. */
    V flag(boolean set);

    /** Null. */
    V nothing();

    /** A list. */
    V items(List<V> items);

    /** An object, its fields in the order in which they were sent. */
    V fields(Map<String, V> byName);

    /** What holds of a field that is given twice; empty where that refuses the whole. */
    default Optional<V> twice(String name, V first, V second) {
      return Optional.empty();
    }
  }

  /** A reader for one kind of value. */
  public ForeignJson(Building<V> building) {
    this.building = building;
  }

  /**
   * The value of some bytes, with or without a mark of byte order before them.
   *
   * @throws UnreadableJson if they are no such value
   */
  public V read(byte[] sent) {
    byte[] bytes = withoutMark(sent);
    try {
      requireUtf8(bytes);
      return value(bytes);
    } catch (CharacterCodingException _) {
      throw unreadable(JsonFault.NOT_UTF8, "has bytes that are not UTF-8");
    } catch (StreamConstraintsException _) {
      throw unreadable(JsonFault.TOO_LONG, "has a number or name beyond all measure");
    } catch (JacksonException malformed) {
      throw unreadable(JsonFault.MALFORMED_JSON, "is not JSON" + at(malformed));
    } catch (ArithmeticException | NumberFormatException _) {
      throw unreadable(JsonFault.OUT_OF_RANGE, "has a number beyond all measure");
    }
  }

  private V value(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return new JsonTokens<>(parser, building).only();
    }
  }

  /** Some systems put the mark of byte order before UTF-8; RFC 8259 lets a reader pass over it. */
  private static byte[] withoutMark(byte[] bytes) {
    return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
        ? Arrays.copyOfRange(bytes, MARK.length, bytes.length)
        : bytes;
  }

  /** The quick decoder puts a sign in the place of what is wrong; the strict one says so. */
  private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
    if (new String(bytes, StandardCharsets.UTF_8).indexOf(REPLACEMENT) >= 0) {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    }
  }

  private static String at(JacksonException malformed) {
    TokenStreamLocation location = malformed.getLocation();
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static UnreadableJson unreadable(JsonFault fault, String words) {
    return new UnreadableJson(fault, "", words);
  }
}
