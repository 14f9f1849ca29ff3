package org.tierlight.risk.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tierlight.risk.legal.SearchedList;
import org.tierlight.risk.pack.ListSubject;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.vocabulary.IloIndicator;

/** How a list is cited. */
final class ListWords {

  private ListWords() {}

  static SearchedList searched(Activation list) {
    LocalDate on = LocalDate.ofInstant(list.at(), ZoneOffset.UTC);
    return new SearchedList(list.title(), list.format().publisher(), list.editionWords(), on);
  }

  static String edition(Activation list) {
    return "edition %s, SHA-256 %s".formatted(list.editionWords(), list.sha256());
  }

  static String reference(ListedEntry listed) {
    String own = listed.entry().reference();
    return "%s, edition %s, “%s”%s"
        .formatted(
            listed.list().title(),
            listed.list().editionWords(),
            listed.entry().name(),
            own.isEmpty() ? "" : ", " + own);
  }

  /**
   * The indicator that stands for what a list says (ADR 0068). The menace of a penalty is what
   * makes labour forced by the ILO's and the United States' law; degrading conditions are enough
   * for Brazil's.
   */
  static IloIndicator indicator(ListSubject subject) {
    return switch (subject) {
      case FORCED_LABOUR -> IloIndicator.INTIMIDATION_AND_THREATS;
      case SLAVE_LIKE_LABOUR -> IloIndicator.ABUSIVE_CONDITIONS;
      case NOT_STATED -> throw new IllegalArgumentException("such an entry is held against nobody");
    };
  }
}
