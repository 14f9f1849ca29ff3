package org.tierlight.ingest.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tierlight.identity.Likeness;
import org.tierlight.ingest.likeness.Described;
import org.tierlight.ingest.likeness.Matching;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/** Answers to a batch in the shape of yente's match API. */
record EntityMatchView(Map<String, Answer> responses, int limit) {

  /** The answer to one question. */
  record Answer(int status, List<Result> results, Total total, Example query) {

    static Answer of(Matching.Match match, MatchForms.Query query, double threshold) {
      List<Result> results =
          match.candidates().stream().map(it -> Result.of(it, threshold)).toList();
      return new Answer(200, results, new Total(results.size(), "eq"), Example.of(query));
    }
  }

  /** How many were found. */
  record Total(int value, String relation) {}

  /** What was understood of a question. */
  record Example(@JsonProperty("schema") String schemaName, Map<String, List<String>> properties) {

    private static Example of(MatchForms.Query query) {
      return new Example(query.schema(), EntityMatchView.properties(query.sought()));
    }
  }

  /** A part of the score, with its reasons. */
  record Explained(double score, String detail) {

    private static Explained of(Likeness likeness) {
      String forIt = String.join("; ", likeness.forIt());
      String against = String.join("; ", likeness.againstIt());
      return new Explained(
          MatchView.rounded(likeness),
          "for: " + forIt + (against.isEmpty() ? "" : ". against: " + against));
    }
  }

  /**
   * A supplier as an entity.
   *
   * @param referents all records that are this supplier
   * @param target official evidence stands against it
   * @param match the score reaches the threshold that was asked for
   */
  record Result(
      String id,
      String caption,
      @JsonProperty("schema") String schemaName,
      Map<String, List<String>> properties,
      List<String> datasets,
      List<String> referents,
      boolean target,
      double score,
      Map<String, Double> features,
      Map<String, Explained> explanations,
      boolean match) {

    private static Result of(Matching.Scored scored, double threshold) {
      Described described = scored.candidate().record().description();
      Likeness company = scored.candidate().company();
      Likeness site = scored.candidate().site();
      return new Result(
          scored.candidate().supplier().value(),
          described.name(),
          "Company",
          EntityMatchView.properties(described),
          List.of("suppliers"),
          scored.candidate().records().stream().map(SupplierId::value).toList(),
          scored.candidate().isListed(),
          MatchView.rounded(scored.likeness()),
          Map.of("company", MatchView.rounded(company), "site", MatchView.rounded(site)),
          Map.of("company", Explained.of(company), "site", Explained.of(site)),
          scored.likeness().value() >= threshold);
    }
  }

  private static Map<String, List<String>> properties(Described described) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(described.name()));
    put(properties, "alias", described.aliases());
    put(
        properties,
        "country",
        described.country().map(Country::code).map(it -> it.toLowerCase(Locale.ROOT)).stream()
            .toList());
    put(properties, "address", described.address().stream().toList());
    described
        .identifiers()
        .forEach((scheme, number) -> put(properties, property(scheme), List.of(number)));
    return properties;
  }

  private static void put(Map<String, List<String>> properties, String name, List<String> values) {
    if (!values.isEmpty()) {
      properties.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values);
    }
  }

  private static String property(String scheme) {
    return switch (scheme) {
      case "lei" -> "leiCode";
      case "duns" -> "dunsCode";
      case "vat" -> "vatCode";
      case "registration" -> "registrationNumber";
      default -> "idNumber";
    };
  }
}
