package org.tierlight.ingest.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;

/** Reads the HS codes of a form, in the edition that the form names or in HS 2022. */
public final class HsField {

  private static final int MOST = 200;

  private final HsCodes codes;

  /** A reader of codes that exist. */
  public HsField(HsCodes codes) {
    this.codes = codes;
  }

  /** The codes of {@code hs}, as HS 2022. */
  public List<HsCode> all(Form form) {
    return edition(form.field("hsEdition")).stream()
        .flatMap(edition -> codes(form.field("hs"), edition))
        .toList();
  }

  /**
   * The one code of {@code hs}, as HS 2022. Of an edition without a table it stays what it is:
   * statistics of past years come in it, and what their goods became is not known.
   */
  public Optional<HsCode> one(Form form) {
    return named(form.field("hsEdition")).flatMap(edition -> code(form.field("hs"), edition));
  }

  private Stream<HsCode> codes(Field field, HsEdition edition) {
    return field.items(MOST).stream()
        .map(each -> code(each, edition))
        .flatMap(Optional::stream)
        .distinct();
  }

  private Optional<HsCode> code(Field field, HsEdition edition) {
    return field.read(
        20,
        text -> found(text, edition),
        ProblemCode.UNKNOWN_HS,
        edition == HsEdition.HS2022
            ? "is no code of HS2022"
            : "is no code of " + edition + ", or its goods have none in HS2022");
  }

  private Optional<HsCode> found(String text, HsEdition edition) {
    return HsCodes.knows(edition) ? codes.find(text, edition) : HsCode.ofText(text, edition);
  }

  /** An edition with a table; empty where what was said cannot be used. */
  private static Optional<HsEdition> edition(Field field) {
    Optional<HsEdition> named = named(field);
    if (named.isPresent() && !HsCodes.knows(named.get())) {
      field.refuse(ProblemCode.UNKNOWN_CODE, "is an edition without a table here");
    }
    return named.filter(HsCodes::knows);
  }

  /** Where nobody says, it is the current one. */
  private static Optional<HsEdition> named(Field field) {
    return field.isPresent() ? field.word(HsEdition.class) : Optional.of(HsEdition.HS2022);
  }
}
