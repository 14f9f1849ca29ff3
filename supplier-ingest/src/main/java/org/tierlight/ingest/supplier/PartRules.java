package org.tierlight.ingest.supplier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Field;
import org.tierlight.ingest.form.Form;
import org.tierlight.ingest.form.SupplierIds;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.PartStatement;
import org.tierlight.vocabulary.SupplierId;

/** What a part of a bill of material may hold. */
final class PartRules {

  private static final Set<String> KNOWN =
      Set.of("type", "supplierId", "partId", "partNumber", "name", "sites", "components");
  private static final Set<String> COMPONENT = Set.of("partId", "supplierId", "since", "until");

  /** One word: it is asked for in addresses. */
  private static final Pattern WORD = Pattern.compile("[!-~]{1,100}");

  private static final int LONGEST_NAME = 300;
  private static final int MOST_SITES = 100;
  private static final int MOST_COMPONENTS = 2_000;

  private PartRules() {}

  /** The statement of a form; whether it may stand, the collected problems say. */
  static Optional<PartStatement> check(Form form) {
    form.closed(KNOWN);
    Optional<SupplierId> maker = SupplierIds.read(form.field("supplierId").required());
    Optional<String> part = word(form.field("partId").required());
    Optional<String> number = form.field("partNumber").text(100);
    Optional<String> name = form.field("name").text(LONGEST_NAME);
    @Nullable List<String> sites = all(form.field("sites"), MOST_SITES, PartRules::word);
    @Nullable List<PartStatement.Component> components =
        all(form.field("components"), MOST_COMPONENTS, PartRules::component);
    return maker.flatMap(
        supplier ->
            part.map(
                id ->
                    new PartStatement(
                        supplier, id, number.orElse(null), name.orElse(null), sites, components)));
  }

  /** The entries of a list; of a list that is not there nothing is known, which is not nothing. */
  private static <T> @Nullable List<T> all(
      Field field, int most, Function<Field, Optional<T>> entry) {
    return field.isPresent()
        ? field.items(most).stream().flatMap(item -> entry.apply(item).stream()).toList()
        : null;
  }

  private static Optional<String> word(Field field) {
    return field
        .required()
        .read(
            100,
            text -> Optional.of(text).filter(WORD.asMatchPredicate()),
            ProblemCode.BAD_CHARACTER,
            "is no single word of printable ASCII");
  }

  private static Optional<PartStatement.Component> component(Field field) {
    return field.required().form().flatMap(PartRules::component);
  }

  private static Optional<PartStatement.Component> component(Form form) {
    form.closed(COMPONENT);
    Optional<String> part = word(form.field("partId"));
    Optional<SupplierId> supplier = SupplierIds.read(form.field("supplierId").required());
    Optional<Instant> since = form.field("since").instant();
    Optional<Instant> until = form.field("until").instant();
    return part.flatMap(
        id ->
            supplier.map(
                from ->
                    new PartStatement.Component(id, from, since.orElse(null), until.orElse(null))));
  }
}
