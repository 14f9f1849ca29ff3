package org.tierlight.risk.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Passing;
import org.tierlight.risk.connection.Sought;
import org.tierlight.risk.inquiry.InquiryPlan;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.scenario.BandShift;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.ChangeParameters;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.SupplierId;

/** Where the facts of one moment put every supplier. It never changes; any thread may ask. */
public final class SolvedWorld {

  private final SolvedValuation valuation;
  private final StillWorld world;
  private final Parameters parameters;

  SolvedWorld(SolvedValuation valuation) {
    this.valuation = valuation;
    this.world = valuation.prepared().world;
    this.parameters = valuation.prepared().parameters;
  }

  /** Where each supplier stands, and why; for one thread, another one asks for its own. */
  public Assessments assessments() {
    return new Assessments(valuation, world.suppliers, parameters);
  }

  /**
   * Whether a supplier is connected to somebody asked for; empty if no fact speaks of it.
   *
   * @param tiers how far upstream to look
   */
  public Optional<Exposure> exposure(SupplierId supplier, Sought sought, int tiers) {
    return node(supplier)
        .map(
            node -> new Connections(valuation, world.ledger(), parameters).of(node, sought, tiers));
  }

  /**
   * By what official entries can be asked for: the names of the lists in force, then the sources
   * and references of the items in force, sorted.
   */
  public List<String> lists() {
    Stream<String> inForce =
        valuation.ownRisks().law().lists().stream().flatMap(list -> list.names().stream());
    return Stream.concat(inForce, official()).distinct().toList();
  }

  private Stream<String> official() {
    return IntStream.range(0, valuation.nodes())
        .filter(valuation::isListed)
        .boxed()
        .flatMap(node -> valuation.ownRisks().official(node, valuation.day()).stream())
        .flatMap(Sought::names)
        .distinct()
        .sorted();
  }

  /**
   * What of a supplier's exposure comes through another one, and what is left without it; empty if
   * no fact speaks of either.
   */
  public Optional<Passing> passing(SupplierId supplier, SupplierId through) {
    return node(supplier).flatMap(from -> node(through).map(by -> passing(from, by)));
  }

  private Passing passing(int from, int through) {
    Passage passage = new Passage(valuation, parameters);
    return new Passing(
        IntStream.range(0, Terms.BOUNDS)
            .mapToObj(bound -> part(passage, from, through, bound))
            .toList());
  }

  private Passing.Part part(Passage passage, int from, int through, int bound) {
    Solution solution = valuation.solution();
    return new Passing.Part(
        passage.share(from, through, bound),
        solution.value(through, bound),
        solution.value(from, bound));
  }

  /**
   * Where every supplier would stand after edits. This world and the facts behind it stay as they
   * are; parameters hold for all edits, wherever among them they are changed.
   */
  public Imagined imagined(List<Edit> edits) {
    Prepared before =
        edits.stream()
            .filter(ChangeParameters.class::isInstance)
            .map(ChangeParameters.class::cast)
            .map(ChangeParameters::ruling)
            .reduce((earlier, later) -> later)
            .map(ruling -> valuation.prepared().by(ruling.parameters(), ruling.appraisal()))
            .orElseGet(valuation::prepared);
    Draft draft = new Draft(before);
    List<Refusal> refusals = new Editing(draft, parameters).apply(edits);
    return refusals.isEmpty()
        ? new Imagined.Solved(new SolvedWorld(new SolvedValuation(draft.done())))
        : new Imagined.Refused(refusals);
  }

  /** How many suppliers of this world are in another band in another one, by bands. */
  public List<BandShift> shifts(SolvedWorld other) {
    Map<Band, Map<Band, Integer>> counts = new TreeMap<>();
    for (int node : valuation.order()) {
      Band from = valuation.standing(node).band();
      Band to = other.valuation.standing(node).band();
      if (from != to) {
        counts.computeIfAbsent(from, band -> new TreeMap<>()).merge(to, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().entrySet().stream()
                    .map(to -> new BandShift(from.getKey(), to.getKey(), to.getValue())))
        .toList();
  }

  /**
   * Whom to ask first for one supplier's sake; empty if no fact speaks of it.
   *
   * @param budget how many questions
   */
  public Optional<InquiryPlan> inquiries(SupplierId supplier, int budget) {
    return node(supplier)
        .map(node -> new Inquiries(valuation, parameters).plan(new int[] {node}, budget));
  }

  /** Whom to ask first for the sake of all whom nobody buys from. */
  public InquiryPlan inquiries(int budget) {
    Inquiries inquiries = new Inquiries(valuation, parameters);
    return inquiries.plan(inquiries.finalBuyers(), budget);
  }

  private Optional<Integer> node(SupplierId supplier) {
    return Optional.of(world.suppliers.find(supplier))
        .filter(node -> node != Numbering.NONE && world.stands(node));
  }

  /**
   * Where the same facts put every supplier by other parameters and packs.
   *
   * @param others with the same window and memory: what lies outside was not folded
   */
  public SolvedWorld by(Parameters others, Appraisal packs) {
    return new SolvedWorld(new SolvedValuation(valuation.prepared().by(others, packs)));
  }

  /** Where every supplier stands, in the order of ids: the order of facts makes no difference. */
  public List<Recomputed> standings() {
    return IntStream.of(valuation.order())
        .mapToObj(node -> new Recomputed(valuation.supplier(node), valuation.standing(node)))
        .toList();
  }

  /** The version of the parameters that it was solved with. */
  public String parameterVersion() {
    return parameters.version();
  }
}
