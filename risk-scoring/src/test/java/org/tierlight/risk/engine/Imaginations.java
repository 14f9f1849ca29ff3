package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Worlds to be edited, and where edits leave everybody. */
final class Imaginations {

  /** Who supplies whom. */
  record Link(SupplierId seller, SupplierId buyer) {}

  /** A world, a link in force of it, and somebody else in it. */
  record Traded(World world, Link link, SupplierId other) {}

  private Imaginations() {}

  static SolvedWorld solved(World world) {
    return world.engine().picture(Guard.NONE).solved();
  }

  static SolvedWorld imagined(SolvedWorld world, Edit... edits) {
    return imagined(world, List.of(edits));
  }

  static SolvedWorld imagined(SolvedWorld world, List<Edit> edits) {
    return switch (world.imagined(edits)) {
      case Imagined.Solved(SolvedWorld after) -> after;
      case Imagined.Refused(List<Refusal> refusals) ->
          throw new IllegalStateException("refused: " + refusals);
    };
  }

  /** Whether an edit can be applied to a world. */
  static boolean fits(SolvedWorld world, Edit edit) {
    return world.imagined(List.of(edit)) instanceof Imagined.Solved;
  }

  static Standing standing(SolvedWorld world, SupplierId supplier) {
    return world.assessments().standing(supplier).orElseThrow();
  }

  static Map<SupplierId, Standing> standings(SolvedWorld world) {
    Assessments assessments = world.assessments();
    Map<SupplierId, Standing> standings = new TreeMap<>();
    for (SupplierId supplier : assessments.suppliers()) {
      standings.put(supplier, assessments.standing(supplier).orElseThrow());
    }
    return standings;
  }

  static void near(Standing standing, Standing expected) {
    double within = Worlds.SOLVED;
    assertThat(standing.exposure().low()).isCloseTo(expected.exposure().low(), within(within));
    assertThat(standing.exposure().mid()).isCloseTo(expected.exposure().mid(), within(within));
    assertThat(standing.exposure().high()).isCloseTo(expected.exposure().high(), within(within));
    assertThat(standing.alertStrength()).isCloseTo(expected.alertStrength(), within(within));
    assertThat(standing.legalFlag()).isEqualTo(expected.legalFlag());
  }

  /** Worlds in which somebody trades and a third one looks on. */
  static Arbitrary<Traded> traded(Arbitrary<World> worlds) {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(worlds, any, any)
        .filter((world, which, other) -> isTraded(world, which))
        .as(Imaginations::traded);
  }

  private static boolean isTraded(World world, int which) {
    List<Link> links = links(world);
    return !links.isEmpty() && !others(world, links.get(which % links.size())).isEmpty();
  }

  private static Traded traded(World world, int which, int other) {
    List<Link> links = links(world);
    Link link = links.get(which % links.size());
    List<SupplierId> others = others(world, link);
    return new Traded(world, link, others.get(other % others.size()));
  }

  /** All links in force, in canonical order. */
  private static List<Link> links(World world) {
    SolvedValuation valuation = world.engine().solve();
    List<Link> links = new ArrayList<>();
    for (int node : valuation.order()) {
      for (int slot = valuation.links().start(node); slot < valuation.links().end(node); slot++) {
        if ((valuation.links().marks()[slot] & Adjacency.LIVE) != 0) {
          SupplierId seller = valuation.supplier(valuation.links().others()[slot]);
          links.add(new Link(seller, valuation.supplier(node)));
        }
      }
    }
    return links;
  }

  private static List<SupplierId> others(World world, Link not) {
    return world.engine().suppliers().stream()
        .filter(it -> !it.equals(not.seller) && !it.equals(not.buyer))
        .sorted()
        .toList();
  }

  static EvidenceItem item(String item, SourceClass by) {
    return item(item, by, .7);
  }

  static EvidenceItem item(String item, SourceClass by, double strength) {
    return new EvidenceItem(
        item, by, IloIndicator.DEBT_BONDAGE, strength, TODAY, "test", null, "c-" + item);
  }

  static Profile profile(String name, boolean primary) {
    return new Profile(
        name,
        null,
        null,
        List.of(),
        List.of(),
        primary,
        OptionalLong.empty(),
        Disclosure.VERIFIED_LIST);
  }
}
