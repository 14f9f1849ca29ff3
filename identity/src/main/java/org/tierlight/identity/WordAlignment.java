package org.tierlight.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which words of one name stand for which of another: equal ones, words that one writes apart and
 * the other together, then the most similar.
 */
final class WordAlignment {

  /** Below, two words are two words. */
  private static final double SIMILAR = 0.85;

  /** Words that stand for each other, and how like they are, in [0, 1]. */
  record Pair(List<String> left, List<String> right, double similarity) {

    Pair {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    boolean isExact() {
      return similarity == 1;
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> left;
  private final List<String> right;

  private WordAlignment(List<String> left, List<String> right) {
    this.left = new ArrayList<>(left);
    this.right = new ArrayList<>(right);
  }

  static WordAlignment of(List<String> left, List<String> right) {
    WordAlignment alignment = new WordAlignment(left, right);
    alignment.pairEqual();
    alignment.pairJoined();
    alignment.pairSimilar();
    return alignment;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Words of the left name that nothing stands for. */
  List<String> leftAlone() {
    return left;
  }

  List<String> rightAlone() {
    return right;
  }

  private void pairEqual() {
    for (String word : List.copyOf(left)) {
      if (right.contains(word)) {
        pair(List.of(word), List.of(word), 1);
      }
    }
  }

  private void pairJoined() {
    for (String word : List.copyOf(left)) {
      run(word, right).ifPresent(run -> pair(List.of(word), run, 1));
    }
    for (String word : List.copyOf(right)) {
      run(word, left).ifPresent(run -> pair(run, List.of(word), 1));
    }
  }

  /** Neighbouring words that make a word when written together. */
  private static Optional<List<String>> run(String word, List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      if (!word.startsWith(words.get(from))) {
        continue;
      }
      StringBuilder together = new StringBuilder(words.get(from));
      for (int to = from + 1; to < words.size() && together.length() < word.length(); to++) {
        together.append(words.get(to));
        if (together.toString().equals(word)) {
          return Optional.of(List.copyOf(words.subList(from, to + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Each two words are compared once: what is as like as another goes from the end. */
  private void pairSimilar() {
    List<Pair> similar = new ArrayList<>();
    for (String other : right.reversed()) {
      for (String one : left.reversed()) {
        double similarity = similarity(one, other);
        if (similarity >= SIMILAR && similarity < 1) {
          similar.add(new Pair(List.of(one), List.of(other), similarity));
        }
      }
    }
    similar.sort(Comparator.comparingDouble(Pair::similarity).reversed());
    similar.stream()
        .filter(it -> left.containsAll(it.left) && right.containsAll(it.right))
        .forEach(it -> pair(it.left, it.right, it.similarity));
  }

  /** Numbers are never similar: they are equal or others. */
  private static double similarity(String one, String other) {
    boolean isNumber = CompanyName.isNumber(one) || CompanyName.isNumber(other);
    return isNumber ? 0 : JaroWinkler.of(one, other);
  }

  private void pair(List<String> from, List<String> to, double similarity) {
    from.forEach(left::remove);
    to.forEach(right::remove);
    pairs.add(new Pair(from, to, similarity));
  }
}
