package org.tierlight.ingest.capture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.visibility.Code;
import org.tierlight.ingest.visibility.Datum;
import org.tierlight.ingest.visibility.Extension;
import org.tierlight.ingest.visibility.SensorElement;
import org.tierlight.ingest.visibility.SensorRecord;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** What users add to an event must not speak of persons (ADR 0086). */
final class PersonRules {

  /** In a name as {@code _family_name_}. What animals have too, such as a sex, is not in it. */
  private static final Pattern OF_PERSONS =
      Pattern.compile(
          "_(?:workers?|employees?|staff|personnel|persons?|personal|people|labou?rers?|migrants?"
              + "|victims?|witness(?:es)?|complainants?|drivers?|crew|seafarers?|fishers?|farmers?"
              + "|pickers?|inspectors?|signator(?:y|ies)|contacts?"
              + "|(?:first|last|family|given|full|middle|maiden|father|mother)_?names?"
              + "|surnames?|forenames?|birth(?:day|date|place)?|dob|gender|nationality|citizenship"
              + "|ethnic(?:ity)?|religion|passports?|(?:national|identity)_(?:id|card|number)"
              + "|id_card|social_security|ssn|biometrics?|fingerprints?|(?:tele|mobile_?|cell_?)?"
              + "phone|whatsapp|e_?mail|home_address|salar(?:y|ies)|wages?)_");

  private static final Pattern HUMPS =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PersonRules() {}

  static void noFieldIsOfPersons(VisibilityEvent event, Problems problems) {
    fields(event)
        .forEach(
            (pointer, fields) -> {
              if (isAny(fields, field -> isOfPersons(field.name().local()))) {
                problems.refuse(pointer, ProblemCode.PERSON_DATA, "has a field about persons");
              }
            });
  }

  /** What is left out where the event is written, told to whoever sent it. */
  static void noteWords(VisibilityEvent event, Problems problems) {
    boolean areIn =
        fields(event).values().stream()
                .anyMatch(fields -> isAny(fields, field -> !Code.is(field.text())))
            || records(event).anyMatch(PersonRules::hasWords);
    if (areIn) {
      problems.note(
          "", ProblemCode.LEFT_OUT, "holds words in fields of your own: only codes are kept");
    }
  }

  private static boolean hasWords(SensorRecord record) {
    return record.fields().values().stream()
        .anyMatch(
            datum ->
                switch (datum) {
                  case Datum.Text(String text) -> !Code.is(text);
                  case Datum.Uri(String text) -> !Code.is(text);
                  case Datum.Decimal _, Datum.Moment _ -> false;
                });
  }

  private static boolean isOfPersons(String name) {
    String words = GAPS.matcher(HUMPS.matcher(name).replaceAll("_")).replaceAll("_");
    return OF_PERSONS.matcher("_" + words.toLowerCase(Locale.ROOT) + "_").find();
  }

  private static boolean isAny(List<Extension> fields, Predicate<Extension> wanted) {
    return fields.stream().anyMatch(field -> wanted.test(field) || isAny(field.parts(), wanted));
  }

  /** The fields of users by where they stand. */
  private static Map<String, List<Extension>> fields(VisibilityEvent event) {
    Map<String, List<Extension>> fields = new TreeMap<>();
    fields.put("", event.extensions());
    fields.put("/ilmd", event.what().ilmd());
    event.where().readPoint().ifPresent(at -> fields.put("/readPoint", at.extensions()));
    event.where().businessLocation().ifPresent(at -> fields.put("/bizLocation", at.extensions()));
    event
        .registration()
        .error()
        .ifPresent(error -> fields.put("/errorDeclaration", error.extensions()));
    fields.put(
        "/sensorElementList",
        Stream.concat(
                event.sensors().stream().map(SensorElement::extensions),
                records(event).map(SensorRecord::extensions))
            .flatMap(List::stream)
            .toList());
    return fields;
  }

  private static Stream<SensorRecord> records(VisibilityEvent event) {
    return event.sensors().stream()
        .flatMap(each -> Stream.concat(each.metadata().stream(), each.reports().stream()));
  }
}
