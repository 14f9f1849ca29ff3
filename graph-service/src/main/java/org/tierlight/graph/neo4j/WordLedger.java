package org.tierlight.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;

/**
 * The part of the ledger that is about what was said: a node for each word, and each it overtook.
 */
final class WordLedger {

  private final Rows rows;
  private final Set<String> spoken = new HashSet<>();

  WordLedger(Rows rows) {
    this.rows = rows;
  }

  Map<String, Succession<Word>> words(Set<String> ids) {
    List<Held> last =
        held(
            ids,
            """
            UNWIND $rows AS id
            MATCH (w:Word {id: id})
            RETURN w{.*} AS word
            """);
    List<Held> earlier =
        held(
            last.stream().map(held -> held.word().value().id()).toList(),
            """
            UNWIND $rows AS id
            MATCH (w:EarlierWord {id: id})
            RETURN w{.*} AS word
            """);
    Map<String, Succession<Word>> words =
        Stream.concat(last.stream(), earlier.stream())
            .collect(
                toMap(
                    held -> held.word().value().id(),
                    held -> Succession.of(held.word()),
                    Succession::with));
    spoken.addAll(words.keySet());
    return words;
  }

  private List<Held> held(Collection<String> rowsOf, String query) {
    return rows.read(rowsOf, query).stream().map(row -> WordRow.read(row.get("word"))).toList();
  }

  void keepWords(Collection<Succession<Word>> words) {
    Map<Boolean, List<Succession<Word>>> known =
        words.stream().collect(partitioningBy(word -> spoken.contains(id(word))));
    rows.write(
        last(known.getOrDefault(false, List.of())),
        """
        UNWIND $rows AS row
        CREATE (w:Word {id: row.id, link: row.link, said: row.said})
        """);
    rows.write(
        last(known.getOrDefault(true, List.of())),
        """
        UNWIND $rows AS row
        MATCH (w:Word {id: row.id})
        SET w.link = row.link, w.said = row.said
        """);
    keepEarlier(words.stream().filter(word -> word.held().size() > 1).toList());
  }

  private void keepEarlier(List<Succession<Word>> words) {
    rows.write(
        words.stream().map(WordLedger::id).toList(),
        """
        UNWIND $rows AS id
        MATCH (w:EarlierWord {id: id})
        DELETE w
        """);
    rows.write(
        words.stream()
            .flatMap(word -> Held.of(word).stream())
            .filter(held -> held.until() != null)
            .map(WordRow::write)
            .toList(),
        """
        UNWIND $rows AS row
        CREATE (w:EarlierWord {id: row.id, link: row.link, said: row.said})
        """);
  }

  private static List<Map<String, Object>> last(List<Succession<Word>> words) {
    return words.stream().map(word -> WordRow.write(Held.of(word).getLast())).toList();
  }

  private static String id(Succession<Word> words) {
    return words.last().value().id();
  }

  Map<LinkKey, List<Held>> held(Set<LinkKey> links) {
    return held(
            links.stream().map(LinkKey::toString).toList(),
            """
            UNWIND $rows AS link
            CALL (link) {
              MATCH (w:Word {link: link}) RETURN w
              UNION ALL
              MATCH (w:EarlierWord {link: link}) RETURN w
            }
            RETURN w{.*} AS word
            """)
        .stream()
        .collect(groupingBy(held -> held.word().value().link()));
  }
}
