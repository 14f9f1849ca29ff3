package org.tierlight.risk.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that an engine takes on the heap: every array and object of its parts, found by walking
 * their fields, whatever fields they have. Sizes are those of a 64-bit JVM with compressed pointers
 * (heaps below 32 GB); collections of the JDK count by their published layout.
 */
public final class Footprint {

  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int ALIGNMENT = 8;
  private static final int BOX = 24;
  private static final int SMALL_BOX = 16;
  private static final int MAP = 48;
  private static final int HASH_NODE = 32;
  private static final int TREE_NODE = 40;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();

  private Footprint() {}

  public static long of(Object root) {
    Footprint footprint = new Footprint();
    footprint.meet(root);
    long bytes = 0;
    while (!footprint.waiting.isEmpty()) {
      bytes += footprint.bytes(footprint.waiting.poll());
    }
    return bytes;
  }

  private void meet(@Nullable Object object) {
    if (object != null && seen.add(object)) {
      waiting.add(object);
    }
  }

  private long bytes(Object object) {
    return switch (object) {
      case Enum<?> _, Boolean _ -> 0;
      case Integer _ -> SMALL_BOX;
      case Long _, Double _, LocalDate _, Instant _, OptionalLong _ -> BOX;
      case String text -> BOX + array(text.length(), isLatin(text) ? Byte.BYTES : Character.BYTES);
      case byte[] array -> array(array.length, Byte.BYTES);
      case boolean[] array -> array(array.length, Byte.BYTES);
      case int[] array -> array(array.length, Integer.BYTES);
      case long[] array -> array(array.length, Long.BYTES);
      case double[] array -> array(array.length, Double.BYTES);
      case Object[] array -> meetAll(Stream.of(array)) + array(array.length, REFERENCE);
      case BitSet bits -> BOX + array(bits.size() / Long.SIZE, Long.BYTES);
      case HashSet<?> set -> meetAll(set.stream()) + SMALL_BOX + hashed(set.size());
      case HashMap<?, ?> map -> meetAll(map) + hashed(map.size());
      case TreeMap<?, ?> map -> meetAll(map) + MAP + (long) TREE_NODE * map.size();
      case Map.Entry<?, ?> pair -> meetAll(Stream.of(pair.getKey(), pair.getValue())) + BOX;
      case List<?> list -> meetAll(list.stream()) + BOX + listed(list);
      default -> own(object);
    };
  }

  private long meetAll(Stream<?> objects) {
    objects.forEach(this::meet);
    return 0;
  }

  private long meetAll(Map<?, ?> map) {
    map.forEach(
        (key, value) -> {
          meet(key);
          meet(value);
        });
    return 0;
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(letter -> letter <= 0xFF);
  }

  /** A table is doubled when it is three quarters full. */
  private static long hashed(int size) {
    int needed = size * 4 / 3 + 1;
    int table = Math.max(16, Integer.highestOneBit(needed - 1) << 1);
    return MAP + array(table, REFERENCE) + (long) HASH_NODE * size;
  }

  /** Lists that grow have up to half as much room again. */
  private static long listed(List<?> list) {
    return array(list instanceof ArrayList ? list.size() * 3L / 2 : list.size(), REFERENCE);
  }

  /** Functions, parameters and packs are the same however many suppliers there are. */
  private long own(Object object) {
    Class<?> type = object.getClass();
    if (type.isHidden() || !type.getPackageName().startsWith("org.tierlight")) {
      return 0;
    }
    long fields = HEADER;
    for (Field field : fields(type)) {
      fields += Modifier.isStatic(field.getModifiers()) ? 0 : width(field, object);
    }
    return aligned(fields);
  }

  /** The fields of a class of ours and of what it extends. */
  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>(List.of(type.getDeclaredFields()));
    Class<?> above = type.getSuperclass();
    if (above != null && above.getPackageName().startsWith("org.tierlight")) {
      fields.addAll(fields(above));
    }
    return fields;
  }

  private int width(Field field, Object owner) {
    Class<?> type = field.getType();
    if (!type.isPrimitive()) {
      meet(value(field, owner));
      return REFERENCE;
    }
    if (type == long.class || type == double.class) {
      return Long.BYTES;
    }
    return type == boolean.class || type == byte.class ? Byte.BYTES : Integer.BYTES;
  }

  private static @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static long array(long length, int width) {
    return aligned(ARRAY_HEADER + length * width);
  }

  private static long aligned(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
