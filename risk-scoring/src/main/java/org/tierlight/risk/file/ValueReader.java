package org.tierlight.risk.file;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.checkpoint.Spoiled;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {

  /** Whatever it is, a value takes at least a byte. */
  private static final int LEAST = Byte.BYTES;

  private final Input input;
  private final List<Class<?>> types = new ArrayList<>();
  private final List<Object> constants = new ArrayList<>();
  private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

  ValueReader(Input input) {
    this.input = input;
  }

  /** A value that is one. */
  Object present() {
    Object value = read();
    if (value == null) {
      throw new Spoiled("it holds nothing where something must be");
    }
    return value;
  }

  private @Nullable Object read() {
    return switch (Form.of(input.takeByte())) {
      case NOTHING -> null;
      case NO -> false;
      case YES -> true;
      case INT -> input.takeInt();
      case LONG -> input.takeLong();
      case DOUBLE -> Double.longBitsToDouble(input.takeLong());
      case LATIN -> letters(true);
      case TEXT -> letters(false);
      case DAY -> LocalDate.ofEpochDay(input.takeLong());
      case INSTANT -> Instant.ofEpochSecond(input.takeLong(), input.takeInt());
      case NO_LONG -> OptionalLong.empty();
      case SOME_LONG -> OptionalLong.of(input.takeLong());
      case ENUM -> constant();
      case RECORD -> record();
      case PAIR -> Map.entry(present(), present());
      case ARRAY -> array();
      case LIST -> list();
      case MAP -> map(new HashMap<>());
      case SORTED_MAP -> map(new TreeMap<>());
    };
  }

  private String letters(boolean latin) {
    int width = latin ? Byte.BYTES : Character.BYTES;
    char[] letters = new char[input.takeCount(width)];
    input.take(
        width,
        letters.length,
        (from, at, count) -> {
          for (int k = at; k < at + count; k++) {
            letters[k] = latin ? (char) (from.get() & 0xFF) : from.getChar();
          }
        });
    return new String(letters);
  }

  private Object constant() {
    int number = input.takeInt();
    if (number == constants.size()) {
      constants.add(constant(type(), letters(true)));
    }
    return constants.get(number);
  }

  private static Object constant(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Spoiled("it holds a word that is gone: " + name));
  }

  private Object record() {
    RecordShape shape = shapes.computeIfAbsent(type(), RecordShape::of);
    @Nullable Object[] components = new Object[shape.size()];
    for (int place = 0; place < components.length; place++) {
      components[place] = read();
    }
    return shape.make(components);
  }

  private Object array() {
    Class<?> type = type();
    @Nullable Object[] array = (Object[]) Array.newInstance(type, input.takeCount(LEAST));
    for (int place = 0; place < array.length; place++) {
      array[place] = read();
    }
    return array;
  }

  private List<@Nullable Object> list() {
    int size = input.takeCount(LEAST);
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int place = 0; place < size; place++) {
      list.add(read());
    }
    return list;
  }

  private Map<Object, Object> map(Map<Object, Object> empty) {
    int size = input.takeCount(LEAST);
    for (int place = 0; place < size; place++) {
      empty.put(present(), present());
    }
    return empty;
  }

  private Class<?> type() {
    int number = input.takeInt();
    if (number == types.size()) {
      types.add(named(letters(true)));
    }
    return types.get(number);
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new Spoiled("it holds a kind of data that is gone: " + name);
    }
  }
}
