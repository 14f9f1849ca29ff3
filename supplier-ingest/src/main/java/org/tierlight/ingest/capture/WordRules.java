package org.tierlight.ingest.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.visibility.Datum;
import org.tierlight.ingest.visibility.SensorElement;
import org.tierlight.ingest.visibility.SensorField;
import org.tierlight.ingest.visibility.Typed;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.vocabulary.CanonicalUri;

/** Words of CBV 2.0 (section 7); those of other vocabularies are their keepers' own. */
final class WordRules {

  private WordRules() {}

  static void stepsAndDispositionsAreKnown(VisibilityEvent event, Problems problems) {
    known(Vocabulary.STEP, event.why().step(), "/bizStep", problems);
    known(Vocabulary.DISPOSITION, event.why().disposition(), "/disposition", problems);
    knownAll(event.why().persistentDisposition().set(), "/persistentDisposition/set", problems);
    knownAll(event.why().persistentDisposition().unset(), "/persistentDisposition/unset", problems);
  }

  static void persistentDispositionsDoNotContradict(VisibilityEvent event, Problems problems) {
    List<String> unset = canonical(event.why().persistentDisposition().unset());
    if (canonical(event.why().persistentDisposition().set()).stream().anyMatch(unset::contains)) {
      problems.refuse(
          "/persistentDisposition",
          ProblemCode.FIELD_OUT_OF_PLACE,
          "sets and takes back the same disposition");
    }
  }

  static void transactionTypesAreKnown(VisibilityEvent event, Problems problems) {
    each(
        event.why().transactions(),
        (transaction, at) ->
            known(
                Vocabulary.TRANSACTION,
                transaction.type(),
                "/bizTransactionList/%d/type".formatted(at),
                problems));
  }

  static void sourcesAndDestinationsHaveKnownTypes(VisibilityEvent event, Problems problems) {
    each(event.why().sources(), (one, at) -> party(one, "/sourceList/" + at, problems));
    each(event.why().destinations(), (one, at) -> party(one, "/destinationList/" + at, problems));
  }

  static void reasonsAreKnown(VisibilityEvent event, Problems problems) {
    event
        .registration()
        .error()
        .ifPresent(
            error -> known(Vocabulary.ERROR, error.reason(), "/errorDeclaration/reason", problems));
  }

  static void componentsAreKnown(VisibilityEvent event, Problems problems) {
    each(
        event.sensors(),
        (element, at) ->
            components(element)
                .forEach(
                    word ->
                        known(
                            Vocabulary.COMPONENT,
                            Optional.of(word),
                            "/sensorElementList/" + at,
                            problems)));
  }

  private static Stream<String> components(SensorElement element) {
    return element.reports().stream()
        .flatMap(report -> Optional.ofNullable(report.fields().get(SensorField.COMPONENT)).stream())
        .flatMap(datum -> datum instanceof Datum.Uri(String uri) ? Stream.of(uri) : Stream.of());
  }

  private static void party(Typed party, String pointer, Problems problems) {
    if (party.type().isEmpty()) {
      problems.refuse(pointer + "/type", ProblemCode.MISSING_FIELD, "is required here");
    }
    known(Vocabulary.PARTY, party.type(), pointer + "/type", problems);
  }

  private static void knownAll(List<String> words, String pointer, Problems problems) {
    each(
        words,
        (word, at) ->
            known(Vocabulary.DISPOSITION, Optional.of(word), pointer + "/" + at, problems));
  }

  private static void known(
      Vocabulary vocabulary, Optional<String> word, String pointer, Problems problems) {
    if (word.filter(each -> !vocabulary.allows(each)).isPresent()) {
      problems.refuse(pointer, ProblemCode.UNKNOWN_CBV_WORD, "is no word of CBV 2.0 for this");
    }
  }

  private static List<String> canonical(List<String> words) {
    return words.stream().map(CanonicalUri::of).toList();
  }

  private interface Looking<T> {
    void at(T member, int place);
  }

  private static <T> void each(List<T> members, Looking<T> looking) {
    for (int place = 0; place < members.size(); place++) {
      looking.at(members.get(place), place);
    }
  }
}
