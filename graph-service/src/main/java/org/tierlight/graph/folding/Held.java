package org.tierlight.graph.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;

/**
 * A word and how long it held.
 *
 * @param until when the word was learnt that overtook it; absent while it holds
 */
public record Held(Stamped<Word> word, @Nullable Instant until) {

  /** The words of a succession, each until the next. */
  public static List<Held> of(Succession<Word> succession) {
    List<Stamped<Word>> words = succession.held();
    return IntStream.range(0, words.size())
        .mapToObj(
            place ->
                new Held(
                    words.get(place),
                    place + 1 < words.size() ? words.get(place + 1).learnt() : null))
        .toList();
  }

  /** The link that all words about it make now. */
  static Link link(LinkKey key, Collection<Held> all) {
    Link link = Link.unknown(key);
    for (Held held : all) {
      link = held.until == null ? link.with(held.word) : link.learntAt(held.until);
    }
    return link;
  }

  /** The link that the words about it made when the log had been read up to a time. */
  public static Link link(LinkKey key, Collection<Held> all, Instant known) {
    Link link = Link.unknown(key);
    for (Held held : all) {
      link = held.onto(link, known);
    }
    return link;
  }

  /** A link with this word, if it was held when the log had been read up to a time. */
  public Link onto(Link link, Instant known) {
    return isHeldAt(known) ? link.with(word) : link;
  }

  private boolean isHeldAt(Instant known) {
    return !word.learnt().isAfter(known) && (until == null || until.isAfter(known));
  }
}
