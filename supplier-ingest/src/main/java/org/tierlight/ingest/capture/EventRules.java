package org.tierlight.ingest.capture;

import java.time.Instant;
import java.util.List;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.vocabulary.PastTime;

/** What holds an event together beyond its syntax (EPCIS 2.0, section 7.4; CBV 2.0, section 7). */
final class EventRules {

  /** One rule, told what it finds. */
  private interface Rule {
    void check(VisibilityEvent event, Problems problems);
  }

  /** One rule for the kinds of events that EPCIS defines. */
  private interface ShapeRule {
    void check(StandardType type, VisibilityEvent event, Problems problems);
  }

  private static final List<ShapeRule> SHAPES =
      List.of(
          ShapeRules::actionFitsTheType,
          ShapeRules::parentFitsTypeAndAction,
          ShapeRules::goodsFitTheType,
          ShapeRules::goodsAreThere,
          ShapeRules::transactionIsThere,
          ShapeRules::transformationFitsTheType,
          ShapeRules::beginningFitsTypeAndAction);

  /** The rules in force for every event. */
  private static final List<Rule> IN_FORCE =
      List.of(
          WordRules::stepsAndDispositionsAreKnown,
          WordRules::persistentDispositionsDoNotContradict,
          WordRules::transactionTypesAreKnown,
          WordRules::sourcesAndDestinationsHaveKnownTypes,
          WordRules::reasonsAreKnown,
          WordRules::componentsAreKnown,
          ValueRules::identifiersAreUris,
          ValueRules::nothingReachesAPerson,
          ValueRules::linksAreNotCompressed,
          ValueRules::amountsCanBe,
          ValueRules::correctionIsAnotherEvent,
          PersonRules::noFieldIsOfPersons,
          PersonRules::noteWords);

  private EventRules() {}

  static void check(VisibilityEvent event, Instant now, Problems problems) {
    isPast("/eventTime", event.when().time(), now, problems);
    event
        .registration()
        .error()
        .ifPresent(
            error ->
                isPast("/errorDeclaration/declarationTime", error.declaredAt(), now, problems));
    if (event.type() instanceof StandardType type) {
      SHAPES.forEach(rule -> rule.check(type, event, problems));
    }
    IN_FORCE.forEach(rule -> rule.check(event, problems));
  }

  private static void isPast(String pointer, Instant moment, Instant now, Problems problems) {
    switch (PastTime.of(moment, now)) {
      case POSSIBLE -> {}
      case TO_COME -> problems.refuse(pointer, ProblemCode.FUTURE_DATE, "lies in the future");
      case TOO_EARLY -> problems.refuse(pointer, ProblemCode.OUT_OF_RANGE, "lies before 1970");
    }
  }
}
