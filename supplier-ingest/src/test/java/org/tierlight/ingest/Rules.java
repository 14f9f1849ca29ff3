package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.currency.Conversion;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.grievance.GrievanceRules;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.shipment.TradeRules;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Examiner;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.ingest.supplier.SupplierRules;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.IsicCodes;

/** The rules in force with the shipped tables, for tests. */
public final class Rules {

  /** When everything in these tests arrives. */
  public static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

  /** Without any event or key around it. */
  public static final Origin PLAIN = new Origin("local", NOW, null, null, null);

  private static final HsField GOODS = new HsField(HsCodes.shipped());
  private static final MoneyField MONEY =
      new MoneyField(new Conversion(ReferenceTables.exchangeRates(), Currency.getInstance("USD")));

  /** The examiner with every rule. */
  public static final Examiner EXAMINER =
      new Examiner(
          new SupplierRules(
              CountryNames.shipped(), IsicCodes.shipped(), ReferenceTables.sectors(), GOODS, MONEY),
          new TradeRules(GOODS, MONEY),
          new GrievanceRules(
              ReferenceTables.grievanceWeights(), text -> Canonical.digest("secret" + text)));

  private Rules() {}

  /** What the rules say of JSON. */
  public static Examined examine(Kind kind, String json) {
    return switch (item(kind, json, PLAIN)) {
      case Item.Submission submission -> EXAMINER.examine(submission, NOW);
      case Item.Unreadable(List<Problem> problems) -> new Examined.Rejected(problems);
      case Item.PassedOver(List<Problem> reasons) -> new Examined.PassedOver(reasons);
    };
  }

  /** What JSON states that passes the rules. */
  public static Statement statement(Kind kind, String json) {
    return switch (examine(kind, json)) {
      case Examined.Accepted accepted -> accepted.draft().statement();
      case Examined.Rejected(List<Problem> problems) -> throw new AssertionError(problems);
      case Examined.PassedOver(List<Problem> reasons) -> throw new AssertionError(reasons);
    };
  }

  /** An item of JSON. */
  public static Item item(Kind kind, String json, Origin origin) {
    return switch (new JsonDecoder().decode(json.getBytes(UTF_8))) {
      case Decoded.Understood(var value) -> Item.Submission.whole(kind, value, origin);
      case Decoded.Unreadable(Problem problem) -> new Item.Unreadable(List.of(problem));
    };
  }

  /** The problems of JSON as {@code CODE pointer}, or none. */
  public static List<String> problems(Kind kind, String json) {
    return switch (examine(kind, json)) {
      case Examined.Accepted _, Examined.PassedOver _ -> List.of();
      case Examined.Rejected(List<Problem> problems) ->
          problems.stream().map(Rules::shown).toList();
    };
  }

  /** What the problems of JSON say, or none. */
  public static List<String> messages(Kind kind, String json) {
    return switch (examine(kind, json)) {
      case Examined.Accepted _, Examined.PassedOver _ -> List.of();
      case Examined.Rejected(List<Problem> problems) ->
          problems.stream().map(Problem::message).toList();
    };
  }

  private static String shown(Problem problem) {
    return problem.code()
        + " "
        + switch (problem.place()) {
          case Place.Pointer(String value) -> value;
          case Place.Cell(long row, String column) -> row + ":" + column;
        };
  }
}
