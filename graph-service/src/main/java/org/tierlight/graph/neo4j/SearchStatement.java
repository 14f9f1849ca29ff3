package org.tierlight.graph.neo4j;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.tierlight.graph.suppliers.Filters;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Search;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.Region;

/**
 * A search as Cypher. A page is one range of one index, in the index's own order: the hint makes
 * sure, and a test reads the plan. Words go through the full-text index, best matches first.
 */
record SearchStatement(Search search) {

  /** Counting and word matching stop here; the answer then says "at least". */
  static final int MOST_COUNTED = 10_000;

  private static final String WORDS =
      """
      CALL db.index.fulltext.queryNodes('supplier_words', $words, {limit: $most})
      YIELD node AS s, score
      """;

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
    if (isWholeList()) {
      return "MATCH (s:Supplier) RETURN count(s) AS total, false AS cut";
    }
    return isByIndex()
        ? byIndex() + "WITH s LIMIT $most RETURN count(s) AS total, count(s) = $most AS cut"
        : WORDS
            + "RETURN count(CASE WHEN true"
            + filters()
            + " THEN s END) AS total, count(s) = $most AS cut";
  }

  /** What the facets count, of as many as are counted. */
  String values() {
    return found()
        + """
        WITH s LIMIT $most
        RETURN s.country AS COUNTRY, s.region AS REGION, s.band AS BAND, s.opaque AS OPAQUE,
          s.undeclared AS UNDECLARED, [code IN s.sectors WHERE size(code) <= 2] AS SECTOR,
          count(*) AS suppliers
        """;
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(Map.of("most", MOST_COUNTED + 1, "after", ""));
    if (search.words() != null) {
      parameters.put("words", Words.query(search.words()));
    }
    putFilters(parameters);
    return parameters;
  }

  private void putFilters(Map<String, Object> parameters) {
    Filters filters = search.filters();
    put("country", filters.country(), Country::code, parameters);
    put("region", filters.region(), Region::code, parameters);
    put("sector", filters.sector(), IsicCode::code, parameters);
    put("band", filters.band(), Band::name, parameters);
    put("opaque", filters.opaque(), is -> is, parameters);
    put("undeclared", filters.undeclared(), is -> is, parameters);
  }

  private static <T> void put(
      String name, @Nullable T asked, Function<T, Object> value, Map<String, Object> parameters) {
    if (asked != null) {
      parameters.put(name, value.apply(asked));
    }
  }

  /** What was counted. Words are cut before filters: behind the cut more may match both. */
  Page.Total total(Record counted) {
    boolean isCut = counted.get("cut").asBoolean();
    long total = counted.get("total").asLong();
    return isCut
        ? new Page.Total(Math.min(total, MOST_COUNTED), Page.Total.Kind.AT_LEAST)
        : new Page.Total(total, Page.Total.Kind.EXACT);
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
    return WORDS + "WITH s, " + wordsKey() + " AS key WHERE key > $after" + filters() + " ";
  }

  // The score is turned round and padded, so that here too a page is what follows a text.
  private String wordsKey() {
    return search.order() == Search.Order.RELEVANCE
        ? "right('00000000' + toString(toInteger(99999999 - score * 1000)), 8) + ' ' + s.id"
        : "s." + sortColumn();
  }

  /** The narrowest column that an index begins with; a region lies in one country. */
  private String leading() {
    Filters filters = search.filters();
    if (filters.region() != null) {
      return "region, ";
    }
    if (filters.country() != null) {
      return "country, ";
    }
    return filters.band() != null && search.order() == Search.Order.RISK ? "band, " : "";
  }

  private String filters() {
    Filters filters = search.filters();
    return (filters.country() == null ? "" : " AND s.country = $country")
        + (filters.region() == null ? "" : " AND s.region = $region")
        + (filters.band() == null ? "" : " AND s.band = $band")
        + (filters.sector() == null ? "" : " AND $sector IN s.sectors")
        + (filters.opaque() == null ? "" : " AND s.opaque = $opaque")
        + (filters.undeclared() == null ? "" : " AND s.undeclared = $undeclared");
  }

  private String sortColumn() {
    return search.order() == Search.Order.NAME ? "byName" : "byRisk";
  }

  private boolean isByIndex() {
    return search.words() == null;
  }

  private boolean isWholeList() {
    return isByIndex() && search.filters().equals(Filters.NONE);
  }
}
