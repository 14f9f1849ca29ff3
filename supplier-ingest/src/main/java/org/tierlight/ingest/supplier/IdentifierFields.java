package org.tierlight.ingest.supplier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.Gln;
import org.tierlight.vocabulary.Imo;
import org.tierlight.vocabulary.Lei;
import org.tierlight.vocabulary.OsId;

/** Reads the numbers a supplier has elsewhere; those with a check digit are checked. */
public final class IdentifierFields {

  /** Each scheme with its rule. */
  private static final List<Scheme> SCHEMES =
      List.of(
          new Scheme("lei", Lei::isValid),
          new Scheme("gln", Gln::isValid),
          new Scheme("osId", OsId::isValid),
          new Scheme("duns", text -> text.matches("\\d{9}")),
          new Scheme("imo", Imo::isValid),
          new Scheme("bpn", text -> text.matches("BPN[LSA][A-Z0-9]{12}")),
          new Scheme("vat", text -> text.matches("[A-Z0-9]{4,20}")),
          new Scheme("registration", text -> text.length() <= 60),
          new Scheme("vendor", text -> text.length() <= 60));

  private IdentifierFields() {}

  /** The numbers of a field; what is none is refused there. */
  public static Map<String, String> read(Field identifiers) {
    Map<String, String> found = new HashMap<>();
    identifiers.form().ifPresent(form -> readAll(form, found));
    return found;
  }

  private static void readAll(Form form, Map<String, String> found) {
    form.closed(Set.copyOf(SCHEMES.stream().map(Scheme::name).toList()));
    for (Scheme scheme : SCHEMES) {
      number(form, scheme).ifPresent(number -> found.put(scheme.name(), number));
    }
  }

  private static Optional<String> number(Form form, Scheme scheme) {
    return form.field(scheme.name())
        .read(
            100,
            text -> Optional.of(scheme.written(text)).filter(scheme.rule()),
            ProblemCode.BAD_IDENTIFIER,
            "is no valid number of this kind");
  }

  private record Scheme(String name, Predicate<String> rule) {

    /** People write public numbers with spaces, hyphens and in small letters. */
    String written(String text) {
      return name.equals("vendor") || name.equals("registration")
          ? text
          : withoutLetters(text.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT));
    }

    /** A ship's number is often written with the letters before it. */
    private String withoutLetters(String text) {
      return name.equals("imo") && text.startsWith("IMO") ? text.substring(3) : text;
    }
  }
}
