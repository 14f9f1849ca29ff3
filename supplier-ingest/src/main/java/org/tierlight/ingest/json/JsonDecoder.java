package org.tierlight.ingest.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value of RFC 8259 in strict UTF-8, at most 32 levels deep. */
public final class JsonDecoder implements Decoder {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonValues.DEEPEST + 8)
                  .maxNumberLength(100)
                  .maxNameLength(200)
                  .build())
          .build();

  @Override
  public Decoded decode(byte[] bytes) {
    try {
      return value(text(bytes));
    } catch (CharacterCodingException _) {
      return unreadable("", ProblemCode.NOT_UTF8, "has bytes that are not UTF-8");
    } catch (JsonValues.Unacceptable refused) {
      return new Decoded.Unreadable(refused.problem());
    } catch (StreamConstraintsException _) {
      return unreadable("", ProblemCode.TOO_LONG, "has a number or name beyond all measure");
    } catch (JacksonException malformed) {
      return unreadable("", ProblemCode.MALFORMED_JSON, "is not JSON" + at(malformed));
    } catch (ArithmeticException | NumberFormatException _) {
      return unreadable("", ProblemCode.OUT_OF_RANGE, "has a number beyond all measure");
    }
  }

  private static Decoded value(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new Decoded.Understood(JsonValues.only(parser));
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String at(JacksonException malformed) {
    TokenStreamLocation location = malformed.getLocation();
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static Decoded unreadable(String pointer, ProblemCode code, String message) {
    return new Decoded.Unreadable(Problem.at(pointer, code, message));
  }
}
