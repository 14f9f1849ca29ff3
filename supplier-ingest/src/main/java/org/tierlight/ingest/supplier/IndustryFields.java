package org.tierlight.ingest.supplier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** The words of Open Supply Hub for who places workers elsewhere. */
  private static final Set<String> RECRUITMENT_AGENCIES =
      Set.of(
          "recruitment agency",
          "employment agency",
          "staffing agency",
          "staffing firm",
          "talent agency",
          "labour agency",
          "labor agency",
          "manpower agency",
          "temp agency",
          "temporary staffing",
          "recruitment firm",
          "job placement agency",
          "employment service");

  /** Employment activities, division 78 of ISIC Rev. 4. */
  private static final IsicCode EMPLOYMENT_ACTIVITIES = new IsicCode("78");

  private final IsicCodes codes;
  private final SectorWords words;

  IndustryFields(IsicCodes codes, SectorWords words) {
    this.codes = codes;
    this.words = words;
  }

  List<IsicCode> read(Form form) {
    return Stream.of(
            form.field("isic").items(MOST).stream().map(this::code).flatMap(Optional::stream),
            form.field("sector").items(MOST).stream().flatMap(this::sector),
            form.field("facilityType").items(MOST).stream().flatMap(IndustryFields::facility))
        .flatMap(found -> found)
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

  /** Of all kinds of facility one is not what it seems: its workers work for others. */
  private static Stream<IsicCode> facility(Field field) {
    String word = field.text(500).orElse("").toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    if (!RECRUITMENT_AGENCIES.contains(word)) {
      return Stream.empty();
    }
    field.note(ProblemCode.RECRUITMENT_AGENCY, "is a recruitment agency");
    return Stream.of(EMPLOYMENT_ACTIVITIES);
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
