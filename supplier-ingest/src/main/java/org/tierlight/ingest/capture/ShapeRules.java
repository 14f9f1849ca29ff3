package org.tierlight.ingest.capture;

import java.util.Map;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.visibility.Action;
import org.tierlight.ingest.visibility.Goods;
import org.tierlight.ingest.visibility.StandardType;
import org.tierlight.ingest.visibility.VisibilityEvent;
import org.tierlight.ingest.visibility.What;

/**
 * Which fields belong to which type of event and action (EPCIS 2.0, sections 7.4.2 to 7.4.6). What
 * belongs to a type of a user's own only the user knows.
 */
final class ShapeRules {

  private ShapeRules() {}

  static void actionFitsTheType(StandardType type, VisibilityEvent event, Problems problems) {
    boolean given = event.why().action().isPresent();
    switch (type) {
      case TRANSFORMATION -> absent(given, "/action", problems);
      case OBJECT, AGGREGATION, TRANSACTION, ASSOCIATION -> present(given, "/action", problems);
    }
  }

  static void parentFitsTypeAndAction(StandardType type, VisibilityEvent event, Problems problems) {
    boolean given = event.what().parent().isPresent();
    switch (type) {
      case OBJECT, TRANSFORMATION -> absent(given, "/parentID", problems);
      case ASSOCIATION -> present(given, "/parentID", problems);
      case AGGREGATION -> present(given || isObserved(event), "/parentID", problems);
      case TRANSACTION -> {}
    }
  }

  static void goodsFitTheType(StandardType type, VisibilityEvent event, Problems problems) {
    What what = event.what();
    switch (type) {
      case OBJECT, TRANSACTION -> {
        absent(what.children(), "/childEPCs", problems);
        withoutTransformation(what, problems);
      }
      case AGGREGATION, ASSOCIATION -> {
        absent(what.objects(), "/epcList", problems);
        withoutTransformation(what, problems);
      }
      case TRANSFORMATION -> {
        absent(what.objects(), "/epcList", problems);
        absent(what.children(), "/childEPCs", problems);
      }
    }
  }

  /** What a sensor tells may be about a place; what is dissolved may be all of it. */
  static void goodsAreThere(StandardType type, VisibilityEvent event, Problems problems) {
    What what = event.what();
    boolean all = event.why().action().equals(Optional.of(Action.DELETE));
    switch (type) {
      case OBJECT ->
          present(isAny(what.objects()) || !event.sensors().isEmpty(), "/epcList", problems);
      case TRANSACTION ->
          present(all || isAny(what.objects()) || what.parent().isPresent(), "/epcList", problems);
      case AGGREGATION, ASSOCIATION ->
          present(
              all || isAny(what.children()) || !event.sensors().isEmpty(), "/childEPCs", problems);
      case TRANSFORMATION -> {
        boolean inParts = what.transformation().isPresent();
        present(inParts || isAny(what.inputs()), "/inputEPCList", problems);
        present(inParts || isAny(what.outputs()), "/outputEPCList", problems);
      }
    }
  }

  static void transactionIsThere(StandardType type, VisibilityEvent event, Problems problems) {
    if (type == StandardType.TRANSACTION) {
      present(!event.why().transactions().isEmpty(), "/bizTransactionList", problems);
    }
  }

  static void transformationFitsTheType(
      StandardType type, VisibilityEvent event, Problems problems) {
    if (type != StandardType.TRANSFORMATION) {
      absent(event.what().transformation().isPresent(), "/transformationID", problems);
    }
  }

  /** Data of instance or lot come with the event that begins its life. */
  static void beginningFitsTypeAndAction(
      StandardType type, VisibilityEvent event, Problems problems) {
    boolean begins =
        type == StandardType.TRANSFORMATION
            || (type == StandardType.OBJECT
                && event.why().action().equals(Optional.of(Action.ADD)));
    absent(!begins && !event.what().ilmd().isEmpty(), "/ilmd", problems);
  }

  private static boolean isObserved(VisibilityEvent event) {
    return event.why().action().equals(Optional.of(Action.OBSERVE));
  }

  private static boolean isAny(Goods goods) {
    return !goods.epcs().isEmpty() || !goods.quantities().isEmpty();
  }

  private static void withoutTransformation(What what, Problems problems) {
    Map.of("/inputEPCList", what.inputs(), "/outputEPCList", what.outputs())
        .forEach((pointer, goods) -> absent(goods, pointer, problems));
  }

  private static void absent(Goods goods, String pointer, Problems problems) {
    absent(isAny(goods), pointer, problems);
  }

  private static void absent(boolean given, String pointer, Problems problems) {
    if (given) {
      problems.refuse(
          pointer, ProblemCode.FIELD_OUT_OF_PLACE, "has no place in an event like this");
    }
  }

  private static void present(boolean given, String pointer, Problems problems) {
    if (!given) {
      problems.refuse(pointer, ProblemCode.MISSING_FIELD, "is required in an event like this");
    }
  }
}
