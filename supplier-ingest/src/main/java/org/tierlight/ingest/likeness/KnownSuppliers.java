package org.tierlight.ingest.likeness;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Rarity;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** All records, what was said about them, and which are one supplier. Safe for many threads. */
public final class KnownSuppliers {

  private final PartyReading reading;
  private final PartyRules rules;
  private final SameSuppliers same = new SameSuppliers();
  private final Searched searched;
  private final Map<SupplierId, KnownRecord> records = new HashMap<>();
  private final Conclusions conclusions = new Conclusions();
  private final Findings findings = new Findings();

  /** Nobody is known yet. */
  public KnownSuppliers(PartyReading reading) {
    this(reading, new CommonWords());
  }

  KnownSuppliers(PartyReading reading, Rarity rarity) {
    this.reading = reading;
    this.rules = new PartyRules(rarity);
    this.searched = new Searched(same, rarity);
  }

  /** A record was described. */
  public void describe(KnownRecord record) {
    Party party = reading.read(record.id().value(), record.description());
    synchronized (this) {
      KnownRecord now =
          records.merge(record.id(), record, (known, again) -> known.described(again));
      if (now.version().equals(record.version())) {
        searched.describe(record.id(), party);
      }
    }
  }

  /** Something was said about two records; said again it changes nothing. */
  public synchronized void take(Conclusion said) {
    switch (said) {
      case Question question -> conclusions.add(question);
      case Ruling ruling -> {
        conclusions.add(ruling);
        searched.move(same.take(ruling.decision()));
      }
    }
  }

  /** Whether records wait to be looked at once more. */
  public synchronized boolean areLoosened() {
    return conclusions.areLoosened();
  }

  /**
   * Records that are to be looked at once more, with the event that is the reason: who is kept
   * apart from one supplier may be another. Each is told once.
   */
  public synchronized Map<SupplierId, String> loosened() {
    return conclusions.loosened();
  }

  /** Official evidence stands against a record. */
  public synchronized void findingRecorded(String evidence, SupplierId record) {
    findings.recorded(evidence, record);
  }

  /** It stands no more. */
  public synchronized void findingEnded(String evidence, SupplierId record) {
    findings.ended(evidence, record);
  }

  /** How many records are known. */
  public synchronized int size() {
    return records.size();
  }

  /** A record as it was described last. */
  public synchronized Optional<KnownRecord> record(SupplierId id) {
    return Optional.ofNullable(records.get(id));
  }

  /** The supplier that a record is part of. */
  public synchronized Optional<Grouped> supplier(SupplierId record) {
    if (!records.containsKey(record) && conclusions.history(List.of(record)).isEmpty()) {
      return Optional.empty();
    }
    SupplierId supplier = same.supplierOf(record);
    List<SupplierId> ids = same.recordsOf(supplier);
    List<KnownRecord> known =
        ids.stream().flatMap(id -> Optional.ofNullable(records.get(id)).stream()).toList();
    List<Ruling> history = conclusions.history(ids);
    return Optional.of(new Grouped(supplier, ids, known, history, overruled(history)));
  }

  /** Those near a party, to be compared while others go on: that takes most of the time. */
  public synchronized Nearby nearby(Party sought) {
    return searched.nearby(sought);
  }

  /** Suppliers of those near a party, each once, the most alike first. */
  public List<Candidate> candidates(Nearby near) {
    return List.copyOf(candidates(Measured.closest(near, rules)).values());
  }

  /** A record and those near it, compared by the way too; empty where it is not known. */
  public Optional<Surroundings> around(SupplierId id) {
    return near(id).map(near -> surroundings(id, Measured.sites(near, rules)));
  }

  private synchronized Optional<Nearby> near(SupplierId record) {
    return Optional.of(record).filter(records::containsKey).map(searched::around);
  }

  private synchronized Surroundings surroundings(SupplierId id, List<Measured> measured) {
    SupplierId own = same.supplierOf(id);
    Map<SupplierId, Candidate> near = candidates(measured);
    near.remove(own);
    List<Neighbour> neighbours = near.values().stream().map(it -> neighbour(id, it)).toList();
    KnownRecord record = requireNonNull(records.get(id));
    return new Surroundings(record, fellows(id).size(), isListed(own), neighbours);
  }

  /** Rulings in force that keep the suppliers of two records apart. */
  public synchronized List<Ruling> keptApart(SupplierId record, SupplierId other) {
    return conclusions
        .between(fellows(record), fellows(other))
        .filter(ruling -> ruling.decision().relation() == Relation.DISTINCT)
        .toList();
  }

  /** Whether two records are one supplier now. */
  public synchronized boolean areOne(SupplierId record, SupplierId other) {
    return same.supplierOf(record).equals(same.supplierOf(other));
  }

  /** Whether one record's supplier keeps its id before the other's, where a rule decides. */
  public synchronized boolean isSenior(SupplierId record, SupplierId than) {
    return seniority(record).compareTo(seniority(than)) > 0;
  }

  /** The ruling in force on two records. */
  public synchronized Optional<Ruling> ruling(SupplierId record, SupplierId other) {
    return conclusions.ruling(RecordPair.of(record, other));
  }

  /** Rulings in force that make a record one with others. */
  public synchronized List<Ruling> ties(SupplierId record) {
    return conclusions.ties(record);
  }

  /** Questions that nobody has answered, the most alike first. */
  public synchronized List<Question> questions() {
    return conclusions.questions().stream()
        .filter(this::isOpen)
        .sorted(
            Comparator.comparingDouble((Question it) -> -it.likeness().value())
                .thenComparing(Question::id))
        .toList();
  }

  /** A question by its id, answered or not. */
  public synchronized Optional<Question> question(String id) {
    return conclusions.question(id);
  }

  /** Whether a question waits for an answer. */
  public synchronized boolean isOpen(Question question) {
    Optional<Ruling> ruling = ruling(question.record(), question.other());
    return ruling.stream().allMatch(it -> it.decision().relation() == Relation.OPEN)
        && !areOne(question.record(), question.other())
        && same.mayBeOne(question.record(), question.other());
  }

  private List<SupplierId> fellows(SupplierId record) {
    return same.recordsOf(same.supplierOf(record));
  }

  private synchronized Map<SupplierId, Candidate> candidates(List<Measured> near) {
    Map<SupplierId, Candidate> found = new LinkedHashMap<>();
    for (Measured each : near) {
      SupplierId record = new SupplierId(each.party().id());
      found.computeIfAbsent(same.supplierOf(record), supplier -> candidate(record, supplier, each));
    }
    return found;
  }

  private Candidate candidate(SupplierId record, SupplierId supplier, Measured measured) {
    KnownRecord known = requireNonNull(records.get(record));
    return new Candidate(
        known,
        supplier,
        same.recordsOf(supplier),
        measured.company(),
        measured.site(),
        isListed(supplier));
  }

  private Neighbour neighbour(SupplierId own, Candidate near) {
    return new Neighbour(
        near, isSenior(near.record().id(), own), standing(own, near.record().id()));
  }

  private Neighbour.Standing standing(SupplierId own, SupplierId other) {
    boolean isRuled = conclusions.between(fellows(own), fellows(other)).findAny().isPresent();
    if (isRuled || !same.mayBeOne(own, other)) {
      return Neighbour.Standing.SETTLED;
    }
    boolean isAsked = conclusions.isAsked(fellows(own), fellows(other));
    return isAsked ? Neighbour.Standing.ASKED : Neighbour.Standing.FREE;
  }

  private Seniority seniority(SupplierId record) {
    return Seniority.of(
        fellows(record).stream()
            .flatMap(id -> Optional.ofNullable(records.get(id)).stream())
            .toList());
  }

  private boolean isListed(SupplierId supplier) {
    return same.recordsOf(supplier).stream().anyMatch(findings::standAgainst);
  }

  private List<Grouped.Overruled> overruled(List<Ruling> history) {
    Set<String> without = same.overruled().stream().map(decision -> decision.id()).collect(toSet());
    return history.stream()
        .filter(ruling -> without.contains(ruling.decision().id()))
        .map(it -> new Grouped.Overruled(it, keptApart(it.record(), it.other())))
        .toList();
  }
}
