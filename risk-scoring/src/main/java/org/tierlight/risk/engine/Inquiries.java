package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.inquiry.Inquiry;
import org.tierlight.risk.inquiry.Inquiry.Beneficiary;
import org.tierlight.risk.inquiry.InquiryPlan;
import org.tierlight.risk.inquiry.Narrowing;
import org.tierlight.risk.inquiry.Questions;
import org.tierlight.risk.model.Parameters;

/**
 * Plans whom to ask first. An undisclosed share m of u widens the interval of s by what its unknown
 * upstream may be, n between 0 and 1: the trace from s comes to u G(s, u) times, goes on with (1 −
 * r)·delta, and then into the undisclosed share (method.md sections 4 and 7).
 */
final class Inquiries {

  /** For how many suppliers at most a plan is worked out: each costs two traces. */
  static final int CONSIDERED = 100;

  private static final int BENEFICIARIES = 5;

  /** Less is no more than rounding of the solution. */
  private static final double NOTHING = 1e-9;

  private final Valuation valuation;
  private final Terms terms;
  private final Traces low;
  private final Traces high;

  Inquiries(Valuation valuation, Parameters parameters) {
    this.valuation = valuation;
    this.terms = valuation.terms();
    this.low = new Traces(valuation, parameters.explaining());
    this.high = new Traces(valuation, parameters.explaining());
  }

  /** The buyers whom nobody buys from: those the chains end at. */
  int[] finalBuyers() {
    boolean[] sells = new boolean[valuation.nodes()];
    Links links = valuation.links();
    for (int node = 0; node < valuation.nodes(); node++) {
      for (int slot = links.start(node); slot < links.end(node); slot++) {
        sells[links.others()[slot]] |= (links.marks()[slot] & Adjacency.LIVE) != 0;
      }
    }
    return IntStream.range(0, valuation.nodes())
        .filter(node -> !sells[node] && valuation.stands(node))
        .toArray();
  }

  /**
   * The best questions for some suppliers of interest; of very many, for the most opaque ones.
   *
   * @param budget how many questions
   */
  InquiryPlan plan(int[] ofInterest, int budget) {
    int[] considered =
        sorted(IntStream.of(ofInterest), node -> valuation.standing(node).exposure().width())
            .limit(CONSIDERED)
            .toArray();
    double[] values = values(considered);
    int[] asked =
        sorted(IntStream.range(0, values.length).filter(u -> values[u] > NOTHING), u -> values[u])
            .limit(budget)
            .toArray();
    List<Inquiry> inquiries = inquiries(considered, asked);
    return new InquiryPlan(
        inquiries,
        (int) Arrays.stream(values).filter(value -> value > NOTHING).count(),
        considered.length,
        ofInterest.length,
        IntStream.of(considered)
            .mapToDouble(node -> valuation.standing(node).exposure().width())
            .sum(),
        inquiries.stream().map(Inquiry::narrowing).reduce(Narrowing.NONE, Narrowing::and));
  }

  private static IntStream sorted(IntStream nodes, IntToDoubleFunction by) {
    return nodes
        .boxed()
        .sorted(Comparator.comparingDouble(by::applyAsDouble).reversed())
        .mapToInt(node -> node);
  }

  /** What each supplier's answer is expected to narrow, summed over those of interest. */
  private double[] values(int[] considered) {
    double[] values = new double[valuation.nodes()];
    follow(considered);
    for (int place = 0; place < low.count(); place++) {
      int node = low.reached(place);
      values[node] = narrowing(node).expected();
    }
    return values;
  }

  /** Traces add up, so those of all interested together say how the questions rank. */
  private void follow(int... from) {
    low.follow(from, Terms.LOW);
    high.follow(from, Terms.HIGH);
  }

  /** What an answer of a node narrows for those whose traces were followed last, together. */
  private Narrowing narrowing(int node) {
    double undisclosed = terms.undisclosed(node);
    return Narrowing.of(
        high.visits(node) * terms.onward(node, Terms.HIGH) * undisclosed,
        low.visits(node) * terms.onward(node, Terms.LOW) * undisclosed,
        valuation.unknownMid(node));
  }

  private List<Inquiry> inquiries(int[] considered, int[] asked) {
    List<List<Beneficiary>> whom = new ArrayList<>();
    for (int k = 0; k < asked.length; k++) {
      whom.add(new ArrayList<>());
    }
    for (int interested : considered) {
      follow(interested);
      for (int k = 0; k < asked.length; k++) {
        if (low.visits(asked[k]) > 0) {
          whom.get(k).add(beneficiary(interested, asked[k]));
        }
      }
    }
    return IntStream.range(0, asked.length).mapToObj(k -> inquiry(asked[k], whom.get(k))).toList();
  }

  private Beneficiary beneficiary(int interested, int asked) {
    return new Beneficiary(
        valuation.supplier(interested),
        valuation.name(interested),
        low.tier(asked),
        narrowing(asked));
  }

  private Inquiry inquiry(int node, List<Beneficiary> whom) {
    double undisclosed = terms.undisclosed(node);
    @Nullable String name = valuation.name(node);
    String who = name == null ? valuation.supplier(node).value() : name;
    return new Inquiry(
        valuation.supplier(node),
        name,
        whom.stream().mapToInt(Beneficiary::tier).min().orElse(0),
        undisclosed,
        whom.stream().map(Beneficiary::narrowing).reduce(Narrowing.NONE, Narrowing::and),
        whom.stream()
            .sorted(
                Comparator.comparingDouble((Beneficiary it) -> it.narrowing().expected())
                    .reversed())
            .limit(BENEFICIARIES)
            .toList(),
        Questions.of(who, undisclosed, valuation.ownRisks().sold(node)));
  }
}
