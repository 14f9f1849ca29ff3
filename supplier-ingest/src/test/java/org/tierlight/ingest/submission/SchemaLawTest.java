package org.tierlight.ingest.submission;

import static com.networknt.schema.InputFormat.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** What the published schemas refuse, the rules refuse for its shape; and nothing else. */
class SchemaLawTest {

  /** What a schema can say; whether a code exists or a day is past, it cannot. */
  private static final Set<ProblemCode> SHAPE =
      Set.of(
          ProblemCode.WRONG_TYPE,
          ProblemCode.MISSING_FIELD,
          ProblemCode.UNKNOWN_FIELD,
          ProblemCode.TOO_LONG,
          ProblemCode.TOO_MANY,
          ProblemCode.MALFORMED_ID,
          ProblemCode.UNKNOWN_CODE,
          ProblemCode.OUT_OF_RANGE,
          ProblemCode.NEGATIVE_AMOUNT,
          ProblemCode.BAD_CHARACTER,
          ProblemCode.BAD_DATE,
          ProblemCode.BAD_WEEK);

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SHIPMENT = schema("shipment");
  private static final Schema SUPPLIER = schema("supplier");
  private static final Schema EVIDENCE = schema("evidence");

  @Test
  void shipmentsAreRefusedForTheirShapeWhereTheSchemaRefusesThem() {
    assertAgreement(Kind.SHIPMENT, SHIPMENT, SpoiledItems.shipments());
  }

  @Test
  void suppliersAreRefusedForTheirShapeWhereTheSchemaRefusesThem() {
    assertAgreement(Kind.SUPPLIER, SUPPLIER, SpoiledItems.suppliers());
  }

  @Test
  void evidenceIsRefusedForItsShapeWhereTheSchemaRefusesIt() {
    assertAgreement(Kind.EVIDENCE, EVIDENCE, SpoiledItems.evidence());
  }

  private static void assertAgreement(Kind kind, Schema schema, Stream<String> items) {
    Map<Boolean, Long> counted =
        items.collect(
            partitioningBy(
                json -> {
                  boolean isValid = schema.validate(json, JSON).isEmpty();
                  assertThat(shape(kind, json).isEmpty()).as(json).isEqualTo(isValid);
                  return isValid;
                },
                counting()));

    assertThat(counted).allSatisfy((_, number) -> assertThat(number).isPositive());
  }

  private static List<ProblemCode> shape(Kind kind, String json) {
    return switch (Rules.examine(kind, json)) {
      case Examined.Accepted _, Examined.PassedOver _ -> List.of();
      case Examined.Rejected(List<Problem> problems) ->
          problems.stream().map(Problem::code).filter(SHAPE::contains).toList();
    };
  }

  private static Schema schema(String name) {
    try (InputStream file =
        SchemaLawTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return SCHEMAS.getSchema(
          new String(Objects.requireNonNull(file).readAllBytes(), UTF_8), JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
