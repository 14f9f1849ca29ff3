package org.tierlight.graph.neo4j;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;

/**
 * Links as they were known at a time, made anew from the words that held then. Words come one by
 * one and are added up at once: in memory are the links that were asked for, never their words.
 */
final class PastLinks {

  /** Of a link between suppliers of several records, the words on all links that it is made of. */
  static final String WORDS =
      """
      UNWIND $rows AS link
      CALL (link) {
        MATCH (k:RecordLink {under: link}) RETURN k.link AS part
        UNION
        RETURN link AS part
      }
      CALL (part) {
        MATCH (w:Word {link: part}) USING INDEX w:Word(link)
        RETURN w
        UNION ALL
        MATCH (w:EarlierWord {link: part}) USING INDEX w:EarlierWord(link)
        RETURN w
      }
      RETURN link, w{.*} AS word
      """;

  private final TransactionContext transaction;
  private final Instant known;

  PastLinks(TransactionContext transaction, Instant known) {
    this.transaction = transaction;
    this.known = known;
  }

  /** Whether a link is as it was known then. */
  boolean isSettled(Link link) {
    return !link.learnt().isAfter(known);
  }

  /** Some links; those of which nothing was known are absent. */
  Map<LinkKey, Link> of(Collection<LinkKey> keys) {
    Map<LinkKey, Link> links = new HashMap<>();
    if (!keys.isEmpty()) {
      List<String> rows = keys.stream().map(LinkKey::toString).toList();
      Result words = transaction.run(WORDS, Map.of("rows", rows));
      words.forEachRemaining(word -> add(word, links));
    }
    return links;
  }

  private void add(Record row, Map<LinkKey, Link> links) {
    LinkKey key = LinkRow.key(row.get("link").asString());
    Held held = WordRow.read(row.get("word"));
    links.put(key, held.onto(links.getOrDefault(key, Link.unknown(key)), known));
  }
}
