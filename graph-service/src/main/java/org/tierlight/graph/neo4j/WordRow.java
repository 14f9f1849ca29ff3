package org.tierlight.graph.neo4j;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.HsText;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Quantity;
import org.tierlight.graph.links.Shipment;
import org.tierlight.graph.links.Termination;
import org.tierlight.graph.links.Withdrawal;
import org.tierlight.graph.links.Word;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;

/**
 * What was said of a link as {@code :Word} and {@code :EarlierWord}: under which id, of which link,
 * and all the rest as one text.
 */
final class WordRow {

  private static final String BETWEEN = " ";

  private enum Kind {
    SHIPPED,
    WITHDRAWN,
    DECLARED,
    ENDED
  }

  private WordRow() {}

  static Map<String, Object> write(Held held) {
    Word word = held.word().value();
    return Map.of("id", word.id(), "link", word.link().toString(), "said", said(held));
  }

  private static String said(Held held) {
    Stamped<Word> said = held.word();
    List<@Nullable String> fields = new ArrayList<>();
    fields.add(said.stamp().time().toString());
    fields.add(said.stamp().id());
    fields.add(said.stamp().source());
    fields.add(said.learnt().toString());
    fields.add(held.until() == null ? null : held.until().toString());
    add(fields, said.value());
    return Fields.write(fields);
  }

  private static void add(List<@Nullable String> fields, Word word) {
    switch (word) {
      case Shipment shipment -> add(fields, shipment);
      case Withdrawal withdrawal -> {
        fields.add(Kind.WITHDRAWN.name());
        fields.add(withdrawal.shipmentId());
      }
      case Declaration declaration -> add(fields, declaration);
      case Termination ended -> {
        fields.add(Kind.ENDED.name());
        fields.add(ended.terminatedAt().toString());
        fields.add(ended.document());
      }
    }
  }

  private static void add(List<@Nullable String> fields, Shipment shipment) {
    @Nullable Quantity quantity = shipment.quantity();
    fields.add(Kind.SHIPPED.name());
    fields.add(shipment.shipmentId());
    fields.add(shipment.goods().word());
    fields.add(shipment.shippedAt().toString());
    fields.add(Long.toString(shipment.cents()));
    fields.add(quantity == null ? null : quantity.amount().toString());
    fields.add(quantity == null ? null : quantity.unit());
    fields.add(shipment.basis().name());
    fields.add(Columns.write(shipment.custody()));
  }

  private static void add(List<@Nullable String> fields, Declaration declaration) {
    fields.add(Kind.DECLARED.name());
    fields.add(declaration.since().toString());
    fields.add(String.join(BETWEEN, Columns.write(declaration.hs())));
    fields.add(declaration.basis().name());
    fields.add(Boolean.toString(declaration.documented()));
    fields.add(Columns.write(declaration.custody()));
  }

  static Held read(Value row) {
    Fields fields = Fields.of(row.get("said").asString());
    Stamp stamp = new Stamp(Instant.parse(fields.next()), fields.next(), fields.next());
    Instant learnt = Instant.parse(fields.next());
    @Nullable String until = fields.nextIfAny();
    Word word = word(LinkRow.key(row.get("link").asString()), fields);
    return new Held(
        new Stamped<>(stamp, learnt, word), until == null ? null : Instant.parse(until));
  }

  private static Word word(LinkKey link, Fields fields) {
    return switch (Kind.valueOf(fields.next())) {
      case SHIPPED -> shipment(link, fields);
      case WITHDRAWN -> new Withdrawal(fields.next(), link);
      case DECLARED -> declaration(link, fields);
      case ENDED -> new Termination(link, Instant.parse(fields.next()), fields.next());
    };
  }

  private static Shipment shipment(LinkKey link, Fields fields) {
    return new Shipment(
        fields.next(),
        link,
        Goods.ofWord(fields.next()),
        Instant.parse(fields.next()),
        Long.parseLong(fields.next()),
        quantity(fields),
        LinkBasis.valueOf(fields.next()),
        custody(fields));
  }

  private static Declaration declaration(LinkKey link, Fields fields) {
    return new Declaration(
        link,
        Instant.parse(fields.next()),
        codes(fields.next()),
        LinkBasis.valueOf(fields.next()),
        Boolean.parseBoolean(fields.next()),
        custody(fields));
  }

  private static SortedSet<HsCode> codes(String words) {
    return Arrays.stream(words.split(BETWEEN, -1))
        .filter(not(String::isEmpty))
        .map(HsText::read)
        .collect(toCollection(TreeSet::new));
  }

  private static @Nullable CustodyModel custody(Fields fields) {
    @Nullable String custody = fields.nextIfAny();
    return custody == null ? null : CustodyModel.valueOf(custody);
  }

  private static @Nullable Quantity quantity(Fields fields) {
    @Nullable String amount = fields.nextIfAny();
    @Nullable String unit = fields.nextIfAny();
    return amount == null || unit == null ? null : new Quantity(new BigDecimal(amount), unit);
  }
}
