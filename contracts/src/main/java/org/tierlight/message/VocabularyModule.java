package org.tierlight.message;

import java.io.Serial;
import java.util.function.Function;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes the one-word values of the vocabulary as plain JSON strings. */
public final class VocabularyModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1;

  /** The module with every one-word value. */
  public VocabularyModule() {
    word(SupplierId.class, SupplierId::value, SupplierId::new);
    word(Country.class, Country::code, Country::new);
    word(Region.class, Region::code, Region::new);
    word(IsicCode.class, IsicCode::code, IsicCode::new);
    word(IsoWeek.class, IsoWeek::toString, text -> IsoWeek.ofText(text).orElseThrow());
    word(Position.class, Position::toString, text -> Position.ofText(text).orElseThrow());
  }

  private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(new WordWriter<>(type, write));
    addDeserializer(type, new WordReader<>(type, read));
  }

  private static final class WordWriter<T> extends StdScalarSerializer<T> {
    private final Function<T, String> write;

    WordWriter(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(write.apply(value));
    }
  }

  private static final class WordReader<T> extends StdScalarDeserializer<T> {
    private final Function<String, T> read;

    WordReader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getString();
      try {
        return read.apply(text);
      } catch (RuntimeException refused) {
        throw context.weirdStringException(text, handledType(), "not a value of this kind");
      }
    }
  }
}
