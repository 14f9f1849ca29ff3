package org.tierlight.ingest.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierlight.vocabulary.IsicCode;

/** Sector words as Open Supply Hub has them, and the industries of ISIC Rev. 4 they stand for. */
public final class SectorWords {

  private final Map<String, List<IsicCode>> byWord;

  /**
   * @param byWord the codes of each word; none where the word names no industry
   */
  public SectorWords(Map<String, List<IsicCode>> byWord) {
    Map<String, List<IsicCode>> folded = new HashMap<>();
    byWord.forEach((word, codes) -> folded.put(fold(word), List.copyOf(codes)));
    this.byWord = Map.copyOf(folded);
  }

  /** The industries of a word; an empty list for a known word that names none. */
  public Optional<List<IsicCode>> find(String word) {
    return Optional.ofNullable(byWord.get(fold(word)));
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
