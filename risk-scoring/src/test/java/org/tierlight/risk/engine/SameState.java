package org.tierlight.risk.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.risk.alert.AlertRules;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.Bands;

/**
 * Compares two engines field by field, whatever fields their parts have: so an array that a part
 * forgets to name in its transcript shows, also one that nobody has thought of yet.
 */
final class SameState {

  /** Where parts of the engine live; of all else it is asked whether it is equal. */
  private static final List<Package> PARTS =
      List.of(
          ScoringEngine.class.getPackage(),
          Transcript.class.getPackage(),
          SameSuppliers.class.getPackage());

  /** Follow from parameters and packs alone, or only share objects that are equal. */
  private static final Set<Class<?>> WITHOUT_STATE =
      Set.of(
          AlertRules.class,
          Bands.class,
          Explainer.class,
          Chains.class,
          OwnRisks.class,
          Repeated.class,
          Together.class);

  /** Used within one call only, or counting within one life. */
  private static final Set<String> SCRATCH =
      Set.of("LinkStrengths.checked", "ScoringEngine.revision");

  private final List<String> differences = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private SameState() {}

  /** The paths of all fields in which two engines differ. */
  static List<String> differences(ScoringEngine one, ScoringEngine other) {
    SameState comparison = new SameState();
    comparison.compareFields("engine", one, other);
    return comparison.differences;
  }

  private void compare(String path, @Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      note(path, one == other);
    } else if (one instanceof Object[] array) {
      compareArrays(path, array, (Object[]) other);
    } else if (one.getClass().isArray()) {
      note(path, equalArrays(one, other));
    } else if (isPart(one.getClass())) {
      compareParts(path, one, other);
    } else if (!WITHOUT_STATE.contains(one.getClass())) {
      note(path, one.equals(other));
    }
  }

  private void compareArrays(String path, Object[] one, Object[] other) {
    note(path + ".length", one.length == other.length);
    for (int k = 0; k < Math.min(one.length, other.length); k++) {
      compare(path + "[" + k + "]", one[k], other[k]);
    }
  }

  private static boolean equalArrays(Object one, Object other) {
    return Objects.deepEquals(new Object[] {one}, new Object[] {other});
  }

  private void compareParts(String path, Object one, Object other) {
    if (!WITHOUT_STATE.contains(one.getClass()) && seen.add(one)) {
      compareFields(path, one, other);
    }
  }

  private void compareFields(String path, Object one, Object other) {
    Footprint.fields(one.getClass()).stream()
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !SCRATCH.contains(name(one, field)))
        .forEach(
            field -> compare(path + "." + field.getName(), value(field, one), value(field, other)));
  }

  private static String name(Object owner, Field field) {
    return owner.getClass().getSimpleName() + "." + field.getName();
  }

  private static @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isPart(Class<?> type) {
    return PARTS.contains(type.getPackage()) && !type.isEnum() && !type.isHidden();
  }

  private void note(String path, boolean isSame) {
    if (!isSame) {
      differences.add(path);
    }
  }
}
