package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The FollowTheMoney data set that a file is an export of: the one that all of its entities name
 * which name any. Each set is a pack of its own, so that an edition of one never takes another's
 * place.
 */
record DataSet(Optional<String> name) {

  private static final String PREFIX = "ftm-";
  private static final int LONGEST = 60;

  /** How sets are commonly named; no two such names have one slug. */
  private static final Pattern COMMON = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

  /**
   * The set of a file's entities.
   *
   * @throws UnreadableFile if they are of several sets: the rows of one alone would end the
   *     listings of others
   */
  static DataSet of(List<Entity> entities) {
    List<Set<String>> named =
        entities.stream().map(DataSet::named).filter(sets -> !sets.isEmpty()).toList();
    Set<String> common = new TreeSet<>(named.isEmpty() ? Set.of() : named.getFirst());
    named.forEach(common::retainAll);
    if (common.isEmpty() && !named.isEmpty()) {
      throw new UnreadableFile(
          "The file holds entities of several data sets, and each set is a pack of its own: bring"
              + " them as one file each");
    }
    return new DataSet(common.stream().findFirst());
  }

  /** The pack that it is. */
  String pack() {
    return name.map(it -> PREFIX + slug(it)).orElse(PackFormat.FOLLOW_THE_MONEY.packName());
  }

  private static Set<String> named(Entity entity) {
    Set<String> named = new TreeSet<>(entity.dataSets());
    named.removeIf(name -> plain(name).isEmpty());
    return named;
  }

  /**
   * A name that is folded or cut is told from others of the same letters by a mark of the whole.
   */
  private static String slug(String name) {
    String plain = plain(name);
    return COMMON.matcher(name).matches() && plain.length() <= LONGEST
        ? plain
        : plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + mark(name);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String mark(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().substring(0, 8);
  }
}
