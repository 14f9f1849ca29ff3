package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.alert.AlertRules;
import org.tierlight.risk.alert.Sighting;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.alert.Watch;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** Compares what was told of each supplier with what there is to tell. */
final class Announcements {

  private final State state;
  private final Valuation valuation;
  private final AlertRules rules;
  private final Set<String> raised = new HashSet<>();
  private final LastTold told = new LastTold();

  Announcements(State state, Valuation valuation) {
    this.state = state;
    this.valuation = valuation;
    this.rules = new AlertRules(state.parameters);
  }

  /** What was told in an earlier life. */
  void resume(int node, Told earlier) {
    told.put(node, earlier);
    state.touched.add(node);
  }

  /** An alert that stands in the log already. */
  void alreadyRaised(String alertId) {
    raised.add(alertId);
  }

  /** Tells of all suppliers that were touched and whose standing is no longer the one told. */
  List<Telling> tell() {
    touchUnfinished();
    List<Telling> tellings = new ArrayList<>();
    Set<Integer> unfinished = unfinished();
    while (!state.touched.isEmpty()) {
      int node = state.touched.poll();
      if (state.homes.stands(node) && (isNews(node) || unfinished.contains(node))) {
        tellings.add(tell(node));
      }
    }
    raised.clear();
    return tellings;
  }

  private void touchUnfinished() {
    unfinished().forEach(state.touched::add);
  }

  /** Suppliers of whom an alert was raised in an earlier life, but not the score behind it. */
  private Set<Integer> unfinished() {
    Set<Integer> nodes = new HashSet<>();
    for (String id : raised) {
      Alert.Origin origin = Alert.origin(id);
      int node = state.suppliers.find(origin.supplier());
      if (node != Numbering.NONE && told.version(node) == origin.toldVersion()) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private Telling tell(int node) {
    SupplierId supplier = state.suppliers.key(node);
    Optional<Told> last = told.find(node);
    long version = told.version(node);
    Sighting seen = new Sighting(valuation.standing(node), officialItems(node));
    Watch held = last.map(Told::watch).orElse(Watch.from(seen.standing().band()));
    List<Alert> alerts =
        rules.alerts(supplier, version, held, seen).stream()
            .filter(alert -> !raised.contains(alert.id()))
            .toList();
    Told now = new Told(seen.standing(), rules.told(held, seen), version + 1);
    told.put(node, now);
    return new Telling(supplier, last.map(Told::standing), now, alerts);
  }

  private boolean isNews(int node) {
    if (!told.isKnown(node)) {
      return true;
    }
    Standing before = told.standing(node);
    Standing now = valuation.standing(node);
    return before.band() != now.band()
        || before.opaque() != now.opaque()
        || before.legalFlag() != now.legalFlag()
        || moved(before.alertStrength(), now.alertStrength())
        || moved(before.exposure(), now.exposure())
        || !told.officialItems(node).equals(officialItems(node));
  }

  private List<String> officialItems(int node) {
    return state.dossiers.officialItems(node, state.today()).stream()
        .map(EvidenceItem::id)
        .toList();
  }

  private boolean moved(Interval before, Interval now) {
    return moved(before.low(), now.low())
        || moved(before.mid(), now.mid())
        || moved(before.high(), now.high());
  }

  private boolean moved(double before, double now) {
    return Math.abs(before - now) > state.parameters.streaming().tolerance();
  }

  void transcribe(Transcript by) {
    told.transcribe(by);
  }
}
