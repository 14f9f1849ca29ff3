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
          "_(?:workers?|employees?|personnel|persons?|personal|people|labou?rers?|migrants?"
              + "|victims?|witness(?:es)?|complainants?|seafarers?|fishers?|farmers?"
              + "|pickers?|inspectors?|signator(?:y|ies)"
              + "|(?:first|last|family|given|full|middle|maiden|father|mother)_?names?"
              + "|surnames?|forenames?|birth(?:day|date|place)?|dob|gender|nationality|citizenship"
              + "|ethnic(?:ity)?|religion|(?:national|identity)_(?:id|card|number)"
              + "|id_card|social_security|ssn|biometrics?|fingerprints?|(?:tele|mobile_?|cell_?)?"
              + "phones?|whatsapp|e_?mails?|home_address|salar(?:y|ies)|wages?"
              + "|(?:truck|lorry|van|bus|vehicle)_drivers?)_");

  /** Words that things have too speak of persons alone, or before a word that persons have. */
  private static final Pattern OF_PERSONS_OR_THINGS =
      Pattern.compile(
          "^_(?:contacts?|drivers?|staff|crew)_$"
              + "|_(?:contacts?|drivers?|staff|crew)_(?:s_)?(?:names?|ids?|no|nr|num|numbers?|tel"
              + "|mobile|cell|mail|address|licen[cs]e|card|badge|list|members?|details|age)_");

  /**
   * In a name in one word, as {@code workername}. What other words hold by chance is left out: a
   * network error, a ballast name, a screw number.
   */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<!product|battery)passport|birth|surname|forename|(?:first|given|middle|maiden)name"
              + "|(?:fathers?|mothers?)name|socialsecurity|identitycard|identitynumber|biometric"
              + "|nationality|citizenship|employee|seafarer|complainant|whatsapp|homeaddress"
              + "|(?<!inter)national(?:id$|idn|idcard)|^idcard|(?<!rf|gr|sol|flu)idcard(?:$|n)"
              + "|email(?:$|s$|id$|addr)|(?:tele|mobile|cell)phone|phone(?:number|(?:no|nr|num)$)"
              + "|(?:worker|person|personnel|labou?rer|farmer|fisher|picker|inspector|signatory"
              + "|contact|(?<!screw)driver|staff|(?<!s)crew)s?(?:(?:first|last|full)?name|number"
              + "|phone|mobile|address|licen[cs]e|gender|(?:id|no|nr|num|tel|age|code|data|list)$)"
              + "|(?:worker|(?:of|contact|sales)person|labou?rer|(?:truck|lorry)driver)s?$");

  private static final Pattern HUMPS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

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
    String spaced = GAPS.matcher(HUMPS.matcher(name).replaceAll("_")).replaceAll("_");
    String words = ("_" + spaced + "_").replace("__", "_").toLowerCase(Locale.ROOT);
    return OF_PERSONS.matcher(words).find()
        || OF_PERSONS_OR_THINGS.matcher(words).find()
        || JOINED.matcher(words.replace("_", "")).find();
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
