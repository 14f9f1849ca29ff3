package org.tierlight.ingest;

import static com.networknt.schema.InputFormat.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import org.tierlight.ingest.classification.HsField;
import org.tierlight.ingest.currency.Conversion;
import org.tierlight.ingest.currency.MoneyField;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.form.Decoded;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.json.JsonDecoder;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problems;
import org.tierlight.ingest.shipment.TradeRules;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Examiner;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;
import org.tierlight.vocabulary.HsCodes;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * P1c of the goals: one shipment decoded and checked by every rule, against a tree with a schema
 * validator, and against Jackson's bare tokens; on one core. Then the same with the key and the
 * digest under which the door remembers it, which neither yardstick makes.
 */
public final class P1c {

  private static final int RECORDS = 1_000;
  private static final int ROUNDS = 100;
  private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
  private static final Origin ORIGIN = new Origin("benchmark", NOW, null, null, null);
  private static final JsonFactory TOKENS = JsonFactory.builder().build();
  private static final JsonMapper TREES = JsonMapper.builder().build();

  private final List<byte[]> records =
      LongStream.range(0, RECORDS).mapToObj(k -> FictionalShipment.json("p1c", k)).toList();
  private final JsonDecoder decoder = new JsonDecoder();
  private final TradeRules rules =
      new TradeRules(
          new HsField(HsCodes.shipped()),
          new MoneyField(
              new Conversion(ReferenceTables.exchangeRates(), Currency.getInstance("USD"))));
  private final Examiner examiner =
      new CoreWiring()
          .examiner(new IngestSettings("", (short) 1, Path.of("."), "USD", ""), Canonical::digest);
  private final Schema schema = schema();

  private P1c() {}

  /** Prints the table. */
  public static void main(String[] nothing) throws Exception {
    P1c all = new P1c();
    Table.compare(
        "P1c shipment; tree and schema validator",
        () -> all.perRecord(all::checked),
        () -> all.perRecord(all::valid),
        Goal.timesAsFast(3));
    Table.compare(
        "P1c shipment; Jackson's tokens and texts",
        () -> all.perRecord(all::checked),
        () -> all.perRecord(P1c::tokens),
        Goal.timesAsFast(0.5));
    Table.compare(
        "P1c with key and digest; tree and schema validator",
        () -> all.perRecord(all::accepted),
        () -> all.perRecord(all::valid),
        Goal.timesAsFast(1));
  }

  private interface Reading {
    boolean isGood(byte[] record);
  }

  private double perRecord(Reading reading) {
    return Table.seconds(
            () -> {
              for (int round = 0; round < ROUNDS; round++) {
                records.forEach(record -> require(reading.isGood(record)));
              }
            })
        / (RECORDS * ROUNDS);
  }

  private static void require(boolean isGood) {
    if (!isGood) {
      throw new IllegalStateException("a good shipment was refused");
    }
  }

  private boolean checked(byte[] record) {
    Problems problems = new Problems(Place.Pointer::new);
    return decoder.decode(record) instanceof Decoded.Understood(var value)
        && Form.of(value, "", problems)
            .flatMap(form -> rules.check(form, NOW, () -> Canonical.digest(value)))
            .isPresent()
        && problems.refusals().isEmpty();
  }

  private boolean accepted(byte[] record) {
    return decoder.decode(record) instanceof Decoded.Understood(var value)
        && examiner.examine(Item.Submission.whole(Kind.SHIPMENT, value, ORIGIN), NOW)
            instanceof Examined.Accepted;
  }

  private boolean valid(byte[] record) {
    JsonNode tree = TREES.readTree(record);
    return schema.validate(tree).isEmpty();
  }

  private static boolean tokens(byte[] record) {
    int characters = 0;
    try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), record)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += parser.getString().length();
      }
    }
    return characters > 0;
  }

  private static Schema schema() {
    try (InputStream file = P1c.class.getResourceAsStream("/schemas/shipment.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8), JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
