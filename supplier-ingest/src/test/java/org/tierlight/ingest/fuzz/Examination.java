package org.tierlight.ingest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.table.TableReader;
import org.tierlight.vocabulary.CountryNames;

/** What the rules answer to what a decoder understood. */
final class Examination {

  static final JsonDecoder JSON = new JsonDecoder();

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  private Examination() {}

  static Answer json(byte[] bytes, Function<Value, List<Item>> items) {
    return switch (JSON.decode(bytes)) {
      case Decoded.Unreadable(var problem) -> Answer.refused(List.of(problem));
      case Decoded.Understood(Value value) -> examined(items.apply(value));
    };
  }

  static List<Item> items(Kind kind, Value value) {
    List<Value> values = value instanceof Value.Items(List<Value> many) ? many : List.of(value);
    return values.stream().limit(100).map(each -> item(kind, each)).toList();
  }

  private static Item item(Kind kind, Value value) {
    return Item.Submission.whole(kind, value, Rules.PLAIN);
  }

  static Answer examined(List<Item> items) {
    Answer answer = Answer.accepted("NOTHING");
    for (Item item : items) {
      answer =
          switch (item) {
            case Item.Unreadable(var problems) -> Answer.refused(problems);
            case Item.PassedOver(var reasons) -> Answer.refused(reasons);
            case Item.Submission submission -> examined(submission);
          };
    }
    return answer;
  }

  private static Answer examined(Item.Submission submission) {
    return switch (Rules.EXAMINER.examine(submission, Rules.NOW)) {
      case Examined.Rejected(var problems) -> Answer.refused(problems);
      case Examined.PassedOver(var reasons) -> Answer.refused(reasons);
      case Examined.Accepted accepted ->
          Answer.accepted(accepted.draft().statement().getClass().getSimpleName());
    };
  }

  static Answer table(Kind kind, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (READER.open(kind, TableRequest.plain(), in::read, _ -> Rules.PLAIN)) {
      case Table.Refused(var problems) -> Answer.refused(problems);
      case Table.Rows rows -> {
        List<Item> items = new ArrayList<>();
        rows.items().forEachRemaining(taken -> items.add(taken.item()));
        yield examined(items);
      }
    };
  }

  /** Few codes stand for many causes: words and place lead the search. */
  static Answer located(Problem problem) {
    return new Answer(
        Set.of(problem.message().replaceAll("[0-9]+", "0") + problem.place()),
        List.of(problem.message()));
  }
}
