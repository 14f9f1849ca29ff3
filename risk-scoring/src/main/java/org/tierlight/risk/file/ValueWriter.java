package org.tierlight.risk.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data: each value as its form and what belongs to it. Records go by their components,
 * so a component that is added is written without a word about it here.
 */
final class ValueWriter {

  private final Output output;
  private final Map<Class<?>, Integer> types = new HashMap<>();
  private final Map<Enum<?>, Integer> constants = new HashMap<>();
  private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

  ValueWriter(Output output) {
    this.output = output;
  }

  void write(@Nullable Object value) {
    switch (value) {
      case null -> form(Form.NOTHING);
      case Boolean flag -> form(flag ? Form.YES : Form.NO);
      case Integer number -> form(Form.INT).put((int) number);
      case Long number -> form(Form.LONG).put((long) number);
      case Double number -> form(Form.DOUBLE).put(Double.doubleToRawLongBits(number));
      case String text -> text(text);
      case LocalDate day -> form(Form.DAY).put(day.toEpochDay());
      case Instant instant -> instant(instant);
      case OptionalLong number -> optional(number);
      case Enum<?> constant -> constant(constant);
      case Record record -> record(record);
      case Map.Entry<?, ?> pair -> pair(Form.PAIR, pair);
      case Object[] array -> array(array);
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      default -> throw new IllegalStateException("no plain data: " + value.getClass());
    }
  }

  private Output form(Form form) {
    output.put(form.code());
    return output;
  }

  /** Most texts have only letters of one byte; the others go by their chars, whatever they are. */
  private void text(String text) {
    boolean latin = text.chars().allMatch(letter -> letter <= 0xFF);
    form(latin ? Form.LATIN : Form.TEXT);
    letters(text, latin);
  }

  private void letters(String text, boolean latin) {
    output.put(text.length());
    output.put(
        latin ? Byte.BYTES : Character.BYTES,
        text.length(),
        (into, from, count) -> {
          for (int k = from; k < from + count; k++) {
            if (latin) {
              into.put((byte) text.charAt(k));
            } else {
              into.putChar(text.charAt(k));
            }
          }
        });
  }

  private void instant(Instant instant) {
    form(Form.INSTANT).put(instant.getEpochSecond());
    output.put(instant.getNano());
  }

  private void optional(OptionalLong number) {
    if (number.isPresent()) {
      form(Form.SOME_LONG).put(number.getAsLong());
    } else {
      form(Form.NO_LONG);
    }
  }

  /** Its name the first time, its number from then on; so it is with types. */
  private void constant(Enum<?> constant) {
    form(Form.ENUM);
    Integer known = constants.putIfAbsent(constant, constants.size());
    output.put(known == null ? constants.size() - 1 : known);
    if (known == null) {
      type(constant.getDeclaringClass());
      letters(constant.name(), true);
    }
  }

  private void record(Record record) {
    form(Form.RECORD);
    type(record.getClass());
    RecordShape shape = shapes.computeIfAbsent(record.getClass(), RecordShape::of);
    for (int place = 0; place < shape.size(); place++) {
      write(shape.component(record, place));
    }
  }

  private void pair(Form form, Map.Entry<?, ?> pair) {
    form(form);
    write(pair.getKey());
    write(pair.getValue());
  }

  private void array(@Nullable Object[] array) {
    form(Form.ARRAY);
    type(array.getClass().componentType());
    output.put(array.length);
    for (Object entry : array) {
      write(entry);
    }
  }

  private void list(List<?> list) {
    form(Form.LIST).put(list.size());
    list.forEach(this::write);
  }

  private void map(Map<?, ?> map) {
    form(map instanceof SortedMap ? Form.SORTED_MAP : Form.MAP).put(map.size());
    map.forEach(
        (key, value) -> {
          write(key);
          write(value);
        });
  }

  private void type(Class<?> type) {
    Integer known = types.putIfAbsent(type, types.size());
    output.put(known == null ? types.size() - 1 : known);
    if (known == null) {
      letters(type.getName(), true);
    }
  }
}
