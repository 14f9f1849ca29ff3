package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.AssuranceKind;
import org.tierlight.vocabulary.SupplierId;

/** Folds what facts say about suppliers themselves; the latest version of each thing holds. */
final class Dossiers {

  private final NodeQueue changed;
  private final NodeQueue ageing = new NodeQueue();
  private final Descriptions descriptions;
  private final Register<String, Integer> holders = new Register<>();
  private final Register<Map.Entry<SupplierId, AssuranceKind>, Boolean> assurances =
      new Register<>();
  private final Register<Map.Entry<SupplierId, LocalDate>, Boolean> weeks = new Register<>();
  private @Nullable Dossier[] dossiers = new Dossier[0];

  /** Which dossiers a copy reads too: they are written to no more, but replaced. */
  private final BitSet shared = new BitSet();

  private final Homes homes;
  private final Together together;

  Dossiers(NodeQueue changed, Homes homes) {
    this(changed, homes, new Descriptions());
  }

  private Dossiers(NodeQueue changed, Homes homes, Descriptions descriptions) {
    this.changed = changed;
    this.homes = homes;
    this.descriptions = descriptions;
    this.together = new Together(homes, this::gathered);
  }

  /** What the dossiers hold now; only the ones written to later are ever copied. */
  Dossiers copy() {
    Dossiers copy = new Dossiers(new NodeQueue(), homes, descriptions.copy());
    copy.dossiers = dossiers.clone();
    together.suppliers().forEach(home -> copy.putTogether(home, together.of(home)));
    copy.shared.set(0, dossiers.length);
    shared.set(0, dossiers.length);
    return copy;
  }

  /** A copy holds of several records what they say together, and at their supplier. */
  private void putTogether(int home, Together.Said all) {
    List<Integer> records = homes.records(home);
    descriptions.gather(records, home, all.profile());
    records.forEach(record -> dossiers[record] = null);
    dossiers[home] = all.dossier();
  }

  void grow(int capacity) {
    descriptions.grow(capacity);
    dossiers = Arrays.copyOf(dossiers, capacity);
  }

  /** Takes a description in; answers whether it is the latest. */
  boolean describe(int node, Version version, Profile profile) {
    boolean latest = descriptions.take(node, version, profile);
    if (latest) {
      change(node);
    }
    return latest;
  }

  /** Puts a description in the place of what was known. */
  void suppose(int node, Profile profile) {
    descriptions.suppose(node, profile);
  }

  void evidence(int node, Version version, EvidenceFound found) {
    String item = found.item().id();
    Integer before = holders.find(item);
    if (!holders.put(item, version, node)) {
      return;
    }
    if (before != null) {
      open(before).evidence.remove(item);
      change(before);
    }
    open(node).evidence.put(item, found);
    note(node);
  }

  /** Of all that is said of an item's end nothing is overtaken; {@link EvidenceEndings} chooses. */
  void ended(int node, Version version, EvidenceEnded ended) {
    open(node).endings.tell(version, ended);
    change(node);
  }

  void assurance(int node, Version version, AssuranceGiven given) {
    AssuranceKind kind = given.assurance().kind();
    if (assurances.put(Map.entry(given.supplier(), kind), version, true)) {
      open(node).assurances.put(kind, given.assurance());
      note(node);
    }
  }

  void channel(int node, Version version, ChannelReported report) {
    report.mondays().forEach(week -> channel(node, version, week, report));
  }

  private void channel(int node, Version version, LocalDate week, ChannelReported report) {
    if (weeks.put(Map.entry(report.supplier(), week), version, true)) {
      open(node).channel(week, report.accessibility());
      note(node);
    }
  }

  /** A day went by: what ages is to be weighed again. */
  void dayPassed() {
    int count = ageing.size();
    for (int k = 0; k < count; k++) {
      int node = ageing.poll();
      if (ages(node)) {
        ageing.add(node);
        changed.add(node);
      }
    }
  }

  private boolean ages(int node) {
    Dossier dossier = dossiers[node];
    return dossier != null && dossier.ages();
  }

  /** How a supplier was described last. */
  Profile profile(int node) {
    return together.isAlone(node) ? descriptions.of(node) : together.of(node).profile();
  }

  /** Null for a supplier of which only trade and descriptions speak. */
  @Nullable Dossier find(int node) {
    return together.isAlone(node) ? dossiers[node] : together.of(node).dossier();
  }

  /** A supplier may have other records than before. */
  void gather(int node) {
    together.gather(node);
  }

  private Together.Said gathered(List<Integer> records) {
    boolean isKnown = records.stream().map(it -> dossiers[it]).anyMatch(Objects::nonNull);
    return new Together.Said(
        descriptions.latest(records), isKnown ? gatheredDossier(records) : null);
  }

  /** Of what is told of one kind or week the latest holds, whichever record it came with. */
  private Dossier gatheredDossier(List<Integer> records) {
    Dossier all = new Dossier();
    Register<AssuranceKind, Boolean> kinds = new Register<>();
    Register<LocalDate, Boolean> mondays = new Register<>();
    for (int record : records) {
      Dossier its = dossiers[record];
      if (its != null) {
        SupplierId id = homes.record(record);
        its.tellTo(
            all,
            kind -> kinds.put(kind, assurances.version(Map.entry(id, kind)), true),
            week -> mondays.put(week, weeks.version(Map.entry(id, week)), true));
      }
    }
    return all;
  }

  /** Whether an item of evidence of this id counts on anybody. */
  boolean haveEvidence(String item) {
    return Stream.of(dossiers)
        .anyMatch(dossier -> dossier != null && dossier.evidence.containsKey(item));
  }

  /** The official items in force on a day, in the order of their ids. */
  List<EvidenceItem> officialItems(int node, LocalDate today) {
    Dossier dossier = find(node);
    return dossier == null ? List.of() : dossier.officialItems(today);
  }

  private void note(int node) {
    change(node);
    ageing.add(node);
  }

  private void change(int node) {
    changed.add(node);
    together.changed(node);
  }

  /** The dossier of a node, to be written to. */
  Dossier open(int node) {
    Dossier dossier = dossiers[node];
    if (dossier == null || shared.get(node)) {
      dossier = dossier == null ? new Dossier() : dossier.copy();
      dossiers[node] = dossier;
      shared.clear(node);
    }
    return dossier;
  }

  void transcribe(Transcript by) {
    ageing.transcribe(by);
    holders.transcribe(by);
    assurances.transcribe(by);
    weeks.transcribe(by);
    int length = by.number(dossiers.length);
    if (length > dossiers.length) {
      grow(length);
    }
    descriptions.transcribe(by);
    for (int node = 0; node < length; node++) {
      transcribe(node, by);
    }
  }

  /** One that is taken down is not written to, so copies may read it all the while. */
  private void transcribe(int node, Transcript by) {
    Dossier dossier = dossiers[node];
    boolean isKnown = by.number(dossier == null ? 0 : 1) > 0;
    if (isKnown) {
      (dossier == null ? open(node) : dossier).transcribe(by);
    }
  }
}
