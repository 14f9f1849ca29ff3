package org.tierlight.ingest.supplier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.classification.SectorWords;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.IsicCodes;

/** Reads what a supplier does, from ISIC codes and from sector words. */
final class IndustryFields {

  private static final int MOST = 100;

  private final IsicCodes codes;
  private final SectorWords words;

  IndustryFields(IsicCodes codes, SectorWords words) {
    this.codes = codes;
    this.words = words;
  }

  List<IsicCode> read(Form form) {
    return Stream.concat(
            form.field("isic").items(MOST).stream().map(this::code).flatMap(Optional::stream),
            form.field("sector").items(MOST).stream().flatMap(this::sector))
        .distinct()
        .toList();
  }

  private Optional<IsicCode> code(Field field) {
    return field.read(10, codes::find, ProblemCode.UNKNOWN_ISIC, "is no code of ISIC Rev. 4");
  }

  /** A whole text may be one word with commas in it, or several words. */
  private Stream<IsicCode> sector(Field field) {
    String text = field.text(500).orElse("");
    return words
        .find(text)
        .map(List::stream)
        .orElseGet(() -> Arrays.stream(text.split("[|,;]")).flatMap(word -> sector(field, word)));
  }

  private Stream<IsicCode> sector(Field field, String word) {
    if (word.isBlank()) {
      return Stream.empty();
    }
    Optional<List<IsicCode>> found = words.find(word);
    if (found.isEmpty()) {
      field.note(ProblemCode.UNKNOWN_SECTOR, "is no known sector word and was left out");
    }
    return found.orElse(List.of()).stream();
  }
}
