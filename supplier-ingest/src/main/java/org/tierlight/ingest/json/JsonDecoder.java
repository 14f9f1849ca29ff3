package org.tierlight.ingest.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Decoder;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.json.ForeignJson;
import org.tierlight.json.UnreadableJson;
import org.tierlight.vocabulary.JsonFault;

/** Reads one JSON value. */
public final class JsonDecoder implements Decoder {

  private static final ForeignJson<Value> JSON = new ForeignJson<>(new Values());

  @Override
  public Decoded decode(byte[] bytes) {
    try {
      return new Decoded.Understood(JSON.read(bytes));
    } catch (UnreadableJson unreadable) {
      return new Decoded.Unreadable(
          Problem.at(unreadable.pointer(), code(unreadable.fault()), unreadable.words()));
    }
  }

  private static ProblemCode code(JsonFault fault) {
    return switch (fault) {
      case MALFORMED_JSON -> ProblemCode.MALFORMED_JSON;
      case NOT_UTF8 -> ProblemCode.NOT_UTF8;
      case TOO_DEEP -> ProblemCode.TOO_DEEP;
      case DUPLICATE_FIELD -> ProblemCode.DUPLICATE_FIELD;
      case TOO_LONG -> ProblemCode.TOO_LONG;
      case OUT_OF_RANGE -> ProblemCode.OUT_OF_RANGE;
    };
  }

  private static final class Values implements ForeignJson.Building<Value> {
    @Override
    public Value text(String content) {
      return new Value.Text(content);
    }

    @Override
    public Value number(BigDecimal number) {
      return new Value.Decimal(number);
    }

    @Override
    public Value flag(boolean set) {
      return new Value.Flag(set);
    }

    @Override
    public Value nothing() {
      return new Value.Nothing();
    }

    @Override
    public Value items(List<Value> items) {
      return new Value.Items(items);
    }

    @Override
    public Value fields(Map<String, Value> byName) {
      return new Value.Fields(byName);
    }
  }
}
