package org.tierlight.ingest.kafka;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.tierlight.message.MessageType;

/**
 * The names of all fields that our messages have. A captured event is left out: it holds fields of
 * users, who may name in them whom and what they like.
 */
public final class MessageFields {

  private MessageFields() {}

  /** They, and other names. */
  public static Set<String> and(Set<String> others) {
    Set<String> names = new HashSet<>(others);
    Arrays.stream(MessageType.values())
        .filter(type -> type != MessageType.EVENT_CAPTURED)
        .forEach(type -> add(type.content(), names));
    return names;
  }

  private static void add(Type type, Set<String> names) {
    if (type instanceof ParameterizedType list) {
      Arrays.stream(list.getActualTypeArguments()).forEach(entry -> add(entry, names));
    }
    if (type instanceof Class<?> content && content.isRecord()) {
      for (RecordComponent field : content.getRecordComponents()) {
        names.add(field.getName());
        add(field.getGenericType(), names);
      }
    }
  }
}
