package org.tierlight.graph.neo4j;

import java.util.HashMap;
import java.util.Map;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Search;

/**
 * A search as Cypher. A page is one range of one index, in the index's own order: the hint makes
 * sure, and a test reads the plan. Words go through the full-text index, best matches first.
 */
record SearchStatement(Search search) {

  /** Counting and word matching stop here; the answer then says "at least". */
  static final int MOST_COUNTED = 10_000;

  String page() {
    String supplier = "RETURN s" + Neo4jNeighbours.SUMMARY + " AS supplier, ";
    return isByIndex()
        ? byIndex() + supplier + "s." + sortColumn() + " AS key ORDER BY " + indexOrder()
        : byWords() + supplier + "key ORDER BY key LIMIT $limit";
  }

  // Named whole, or the planner does not see that the index is in this order already.
  private String indexOrder() {
    String leading = leading().isEmpty() ? "" : "s." + leading();
    return leading + "s." + sortColumn() + " LIMIT $limit";
  }

  String count() {
    return isWholeList()
        ? "MATCH (s:Supplier) RETURN count(s) AS total"
        : found() + "WITH s LIMIT $most RETURN count(s) AS total";
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(Map.of("most", MOST_COUNTED + 1, "after", ""));
    if (search.words() != null) {
      parameters.put("words", Words.query(search.words()));
    }
    if (search.country() != null) {
      parameters.put("country", search.country().code());
    }
    if (search.sector() != null) {
      parameters.put("sector", search.sector().code());
    }
    if (search.band() != null) {
      parameters.put("band", search.band().name());
    }
    return parameters;
  }

  Page.Total total(long counted) {
    return !isWholeList() && counted > MOST_COUNTED
        ? new Page.Total(MOST_COUNTED, Page.Total.Kind.AT_LEAST)
        : new Page.Total(counted, Page.Total.Kind.EXACT);
  }

  private String found() {
    return isByIndex() ? byIndex() : byWords();
  }

  private String byIndex() {
    String column = sortColumn();
    return "MATCH (s:Supplier) USING INDEX s:Supplier("
        + leading()
        + column
        + ") WHERE s."
        + column
        + " > $after"
        + filters()
        + " ";
  }

  private String byWords() {
    return """
        CALL db.index.fulltext.queryNodes('supplier_words', $words, {limit: $most})
        YIELD node AS s, score
        WITH s,\s"""
        + wordsKey()
        + " AS key WHERE key > $after"
        + filters()
        + " ";
  }

  // The score is turned round and padded, so that here too a page is what follows a text.
  private String wordsKey() {
    return search.order() == Search.Order.RELEVANCE
        ? "right('00000000' + toString(toInteger(99999999 - score * 1000)), 8) + ' ' + s.id"
        : "s." + sortColumn();
  }

  private String leading() {
    if (search.country() != null) {
      return "country, ";
    }
    return isByBand() ? "band, " : "";
  }

  private String filters() {
    return (search.country() == null ? "" : " AND s.country = $country")
        + (search.band() == null ? "" : " AND s.band = $band")
        + (search.sector() == null ? "" : " AND $sector IN s.sectors");
  }

  private boolean isByBand() {
    return search.band() != null && search.country() == null && search.order() == Search.Order.RISK;
  }

  private String sortColumn() {
    return search.order() == Search.Order.NAME ? "byName" : "byRisk";
  }

  private boolean isByIndex() {
    return search.words() == null;
  }

  private boolean isWholeList() {
    return isByIndex()
        && search.country() == null
        && search.band() == null
        && search.sector() == null;
  }
}
