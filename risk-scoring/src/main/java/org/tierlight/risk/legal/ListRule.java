package org.tierlight.risk.legal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.LeftEvidence;

/** Whether official lists name the supplier itself; being named upstream is no state of its own. */
record ListRule(ListSearches searches) {

  List<LegalReason> reasons(LegalSubject subject) {
    List<ListFinding> findings = searches.of(subject.supplier());
    List<LegalReason> reasons = new ArrayList<>();
    subject.official().forEach(item -> reasons.add(listed(item)));
    findings.forEach(finding -> reasons.addAll(open(finding)));
    if (reasons.isEmpty()) {
      reasons.add(notFound(subject, findings));
    }
    subject.ended().forEach(left -> reasons.add(ended(left)));
    return reasons;
  }

  private static LegalReason listed(EvidenceItem item) {
    return LegalReason.of(
        LegalCause.OFFICIAL_ITEM,
        "An official list or order names this supplier: %s%s, %s (evidence %s)."
            .formatted(
                item.source(),
                item.reference() == null ? "" : ", " + item.reference(),
                item.observedOn(),
                item.id()),
        Citation.of(item));
  }

  private static List<LegalReason> open(ListFinding finding) {
    return finding.open().stream().map(match -> possible(finding.list(), match)).toList();
  }

  private static LegalReason possible(SearchedList list, ListFinding.OpenMatch match) {
    return LegalReason.of(
        LegalCause.MATCH_UNDER_REVIEW,
        "The name “%s” on %s is like this supplier's; nobody has decided yet whether it is meant."
            .formatted(match.entry(), list.words()),
        new Citation(match.entry(), list.title(), list.edition(), match.reference(), list.on()));
  }

  private static LegalReason notFound(LegalSubject subject, List<ListFinding> findings) {
    if (!findings.isEmpty()) {
      return notFound(findings.stream().map(ListFinding::list).toList());
    }
    return subject.profile().name() == null
        ? LegalReason.of(
            LegalCause.NO_NAME,
            "Only other records speak of this supplier: there is no name to search lists for.")
        : LegalReason.of(
            LegalCause.NO_LIST_SEARCHED, "No official list was searched for this supplier.");
  }

  private static LegalReason notFound(List<SearchedList> lists) {
    return new LegalReason(
        LegalCause.NOT_FOUND,
        "Not found on: %s. That says nothing about any other list or day, nor about conditions at work."
            .formatted(lists.stream().map(SearchedList::words).collect(joining("; "))),
        lists.stream().map(SearchedList::citation).toList());
  }

  private static LegalReason ended(LeftEvidence left) {
    return new LegalReason(
        LegalCause.ENDED_BY_RECORD,
        "The official item %s (%s) counts no more since %s: %s by a record of a class of at least VERIFIED. No record says that the list no longer names this supplier."
            .formatted(
                left.item().id(),
                left.item().source(),
                left.on(),
                left.how().name().toLowerCase(Locale.ROOT)),
        Stream.of(left.item()).map(Citation::of).toList());
  }
}
