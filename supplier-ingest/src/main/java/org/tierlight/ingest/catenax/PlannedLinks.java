package org.tierlight.ingest.catenax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.ingest.form.Value;

/**
 * Which companies supply which by the bills of material of a document. Of many parts between two
 * companies the one that is planned first tells since when; who supplies itself is no link.
 */
final class PlannedLinks {

  private record Pair(String seller, String buyer) {}

  private record Plan(String since, String part) {}

  private final Map<Pair, Plan> links = new LinkedHashMap<>();

  void add(PlannedPart part) {
    for (Value.Fields child : part.children()) {
      Optional<Pair> pair =
          Sent.text(child, "businessPartner")
              .flatMap(seller -> part.maker().map(buyer -> new Pair(seller, buyer)))
              .filter(ends -> !ends.seller().equals(ends.buyer()));
      pair.ifPresent(ends -> links.merge(ends, plan(child, part), PlannedLinks::earlier));
    }
  }

  private static Plan plan(Value.Fields child, PlannedPart part) {
    String since =
        Sent.period(child, "validFrom").or(() -> Sent.text(child, "createdOn")).orElse("");
    return new Plan(since, part.id().orElse(""));
  }

  private static Plan earlier(Plan one, Plan other) {
    return one.since().compareTo(other.since()) <= 0 ? one : other;
  }

  /** Each as a declared link. */
  List<Value.Fields> forms() {
    return links.entrySet().stream().map(link -> form(link.getKey(), link.getValue())).toList();
  }

  private static Value.Fields form(Pair ends, Plan plan) {
    Map<String, Value> form = Sent.form();
    form.put("type", new Value.Text("LINK_DECLARED"));
    form.put("sellerId", Sent.supplier(ends.seller()));
    form.put("buyerId", Sent.supplier(ends.buyer()));
    form.put("since", new Value.Text(plan.since()));
    form.put("document", new Value.Text("SingleLevelBomAsPlanned " + plan.part()));
    return new Value.Fields(form);
  }
}
