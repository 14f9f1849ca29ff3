package org.tierlight.message;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages as JSON and reads them back; unknown fields are passed over. */
public final class MessageJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new VocabularyModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
          .build();

  /** Looked up once a type: a reader that rebuilds itself meets millions of messages. */
  private static final ClassValue<List<RecordComponent>> REQUIRED =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
              .filter(field -> !field.getType().isPrimitive())
              .toList();
        }
      };

  private MessageJson() {}

  /** The JSON of a message, in UTF-8. */
  public static byte[] encode(Object message) {
    return MAPPER.writeValueAsBytes(message);
  }

  /**
   * The message of a family (a sealed interface, or one record) that a type name and bytes stand
   * for.
   *
   * @throws UnreadableMessage if the type is unknown or of another family, or the bytes are not
   *     such a message
   */
  public static <T> T decode(String typeName, byte[] json, Class<T> family) {
    MessageType type =
        MessageType.named(typeName)
            .filter(known -> family.isAssignableFrom(known.content()))
            .orElseThrow(
                () -> new UnreadableMessage("UNKNOWN_TYPE", "", "no message type of this topic"));
    Object content = read(json, type.content());
    requireAllFields(content);
    return family.cast(content);
  }

  private static Object read(byte[] json, Class<?> content) {
    try {
      return MAPPER.readValue(json, content);
    } catch (DatabindException mismatch) {
      throw new UnreadableMessage(
          "MALFORMED_MESSAGE", pointer(mismatch), "not a " + content.getSimpleName());
    } catch (JacksonException malformed) {
      throw new UnreadableMessage("MALFORMED_JSON", "", "not JSON");
    }
  }

  /** Jackson fills what is missing with null; of a message, only the nullable fields may be. */
  private static void requireAllFields(Object content) {
    for (RecordComponent field : REQUIRED.get(content.getClass())) {
      if (value(field, content) == null) {
        throw new UnreadableMessage(
            "MISSING_FIELD", "/" + field.getName(), "a required field is missing");
      }
    }
  }

  private static @Nullable Object value(RecordComponent field, Object content) {
    try {
      return field.getAccessor().invoke(content);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String pointer(JacksonException failure) {
    return failure.getPath().stream()
        .map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }
}
