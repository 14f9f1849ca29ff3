package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How like two names are: the larger of what their words and their letters share (method.md section
 * 13). Whatever a person should look at keeps the names below the automatic: a misspelling of one
 * firm is the name of another.
 */
final class NameRules {

  /** The most where a difference remains: just below what is decided automatically. */
  static final double TO_BE_LOOKED_AT = 0.89;

  /** Words that are as like as this may be one, mistyped. */
  private static final double MISTYPED = 0.9;

  /** Of longer names only so many words are compared; they are never one but when equal. */
  static final int MOST_WORDS = 24;

  private final Rarity rarity;

  NameRules(Rarity rarity) {
    this.rarity = rarity;
  }

  Likeness compare(CompanyName one, CompanyName other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return new Likeness(0, List.of(), List.of("a name without words"));
    }
    WordAlignment alignment = aligned(one, other);
    boolean isSame = one.compact().equals(other.compact());
    List<String> against =
        isSame ? new ArrayList<>() : differences(alignment, lengthDifferences(one, other));
    against.addAll(formDifferences(one, other));
    against.addAll(numberDifferences(one, other));
    against.addAll(characterDifferences(one, other));
    double shared =
        isSame
            ? 1
            : Math.max(words(one, other, alignment), one.trigrams().overlap(other.trigrams()));
    double value = against.isEmpty() ? shared : Math.min(shared, TO_BE_LOOKED_AT);
    return new Likeness(value, agreements(alignment, isSame), against);
  }

  /** The same words in another order, or each so like its fellow that one may be mistyped. */
  static boolean areMisspelled(CompanyName one, CompanyName other) {
    WordAlignment alignment = aligned(one, other);
    return !one.words().isEmpty()
        && alignment.leftAlone().isEmpty()
        && alignment.rightAlone().isEmpty()
        && alignment.pairs().stream().allMatch(pair -> pair.similarity() >= MISTYPED)
        && lengthDifferences(one, other).isEmpty()
        && formDifferences(one, other).isEmpty()
        && numberDifferences(one, other).isEmpty()
        && characterDifferences(one, other).isEmpty();
  }

  private static WordAlignment aligned(CompanyName one, CompanyName other) {
    return WordAlignment.of(first(one.words()), first(other.words()));
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(MOST_WORDS, words.size()));
  }

  private static List<String> lengthDifferences(CompanyName one, CompanyName other) {
    return Math.max(one.words().size(), other.words().size()) > MOST_WORDS
        ? List.of("only the first " + MOST_WORDS + " words of the names are compared")
        : List.of();
  }

  /** What the aligned words weigh of all words. */
  private double words(CompanyName one, CompanyName other, WordAlignment alignment) {
    double aligned =
        alignment.pairs().stream()
            .mapToDouble(pair -> pair.similarity() * (weight(pair.left()) + weight(pair.right())))
            .sum();
    return Math.min(1, aligned / (weight(one.words()) + weight(other.words())));
  }

  /** How much a name says of which firm it is: a town's own name says nothing of that. */
  double said(CompanyName name) {
    return weight(name.words().stream().filter(word -> !Places.has(word)).toList());
  }

  /** What words say together. */
  private double weight(List<String> words) {
    double said = 0;
    for (String word : words) {
      said += rarity.of(word);
    }
    return said;
  }

  private static List<String> agreements(WordAlignment alignment, boolean isSame) {
    if (isSame) {
      return List.of("the same name but for case, script, punctuation and legal form");
    }
    List<String> shared =
        alignment.pairs().stream()
            .filter(WordAlignment.Pair::isExact)
            .map(pair -> String.join(" ", pair.left()))
            .toList();
    return shared.isEmpty() ? List.of() : List.of("both names say: " + String.join(", ", shared));
  }

  private static List<String> differences(WordAlignment alignment, List<String> others) {
    List<String> against = new ArrayList<>(others);
    alignment.pairs().stream()
        .filter(pair -> !pair.isExact())
        .map(pair -> pair.left().getFirst() + " and " + pair.right().getFirst() + " differ")
        .forEach(against::add);
    List<String> alone =
        Stream.concat(alignment.leftAlone().stream(), alignment.rightAlone().stream()).toList();
    if (!alone.isEmpty()) {
      against.add("only one name says: " + String.join(", ", alone));
    }
    if (against.isEmpty()) {
      against.add("the words come in another order");
    }
    return against;
  }

  private static List<String> formDifferences(CompanyName one, CompanyName other) {
    boolean differ =
        !one.families().isEmpty()
            && !other.families().isEmpty()
            && Collections.disjoint(one.families(), other.families());
    return differ ? List.of("another kind of company by the legal form") : List.of();
  }

  private static List<String> characterDifferences(CompanyName one, CompanyName other) {
    boolean differ =
        !one.characters().isEmpty()
            && !other.characters().isEmpty()
            && !one.characters().equals(other.characters());
    return differ ? List.of("other characters, even where they sound alike") : List.of();
  }

  private static List<String> numberDifferences(CompanyName one, CompanyName other) {
    if (one.numbers().equals(other.numbers())) {
      return List.of();
    }
    Set<String> differing = new TreeSet<>(one.numbers());
    differing.addAll(other.numbers());
    Set<String> common = new TreeSet<>(one.numbers());
    common.retainAll(other.numbers());
    differing.removeAll(common);
    return List.of("the numbers in the names differ: " + String.join(", ", differing));
  }
}
