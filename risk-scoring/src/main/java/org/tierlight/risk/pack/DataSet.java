package org.tierlight.risk.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The FollowTheMoney data set that a file is an export of: the one that most of its entities name.
 * Each set is a pack of its own, so that an edition of one never takes another's place.
 */
record DataSet(Optional<String> name) {

  private static final String PREFIX = "ftm-";
  private static final int LONGEST = 60;

  static DataSet of(List<Entity> entities) {
    Map<String, Integer> named = new TreeMap<>();
    entities.stream()
        .flatMap(entity -> entity.dataSets().stream().distinct())
        .filter(name -> !slug(name).isEmpty())
        .forEach(name -> named.merge(name, 1, Integer::sum));
    return new DataSet(
        named.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey));
  }

  /** The pack that it is. */
  String pack() {
    return name.map(it -> PREFIX + slug(it)).orElse(PackFormat.FOLLOW_THE_MONEY.packName());
  }

  /** Whether an entity belongs to it; one that names no set is of the file's. */
  boolean holds(Entity entity) {
    return entity.dataSets().isEmpty() || name.filter(entity.dataSets()::contains).isPresent();
  }

  private static String slug(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
