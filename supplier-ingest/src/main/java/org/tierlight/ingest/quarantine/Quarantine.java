package org.tierlight.ingest.quarantine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tierlight.vocabulary.Position;

/**
 * What the log says of refused records, in memory: some 250 bytes a record, its content stays in
 * the log. The list is bounded; where it is full the oldest settled records leave it, then the
 * oldest.
 */
public final class Quarantine {

  /** How many records are listed at most; about 25 MB. */
  public static final int MOST = 100_000;

  private final int most;
  private final Map<Position, Long> places = new HashMap<>();
  private final TreeMap<Long, Standing> records = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();
  private long unlisted;

  /** An empty one with the usual bound. */
  public Quarantine() {
    this(MOST);
  }

  /** An empty one that lists so many at most. */
  public Quarantine(int most) {
    this.most = most;
  }

  /** A record was refused. */
  public synchronized void refused(Position origin, Mark mark) {
    Mark kept = new Mark(mark.offset(), word(mark.code()), mark.at());
    Long place = places.get(origin);
    if (place != null) {
      records.computeIfPresent(place, (_, known) -> known.marked(kept));
      return;
    }
    makeRoom();
    Position where = new Position(word(origin.topic()), origin.partition(), origin.offset());
    list(Standing.first(where, kept));
  }

  /** A record was taken in after all. */
  public synchronized void replayed(Position origin, long offset) {
    change(origin, known -> known.replayed(offset));
  }

  /** A record was found not to be needed. */
  public synchronized void discarded(Position origin, long offset) {
    change(origin, known -> known.discarded(offset));
  }

  /** A record was tried again and refused again. */
  public synchronized void refusedAgain(Position origin, long offset) {
    change(origin, known -> known.tried(offset));
  }

  /** Forgets what has left the log, which begins there now. */
  public synchronized void expire(long begin) {
    List<Standing> older = List.copyOf(records.headMap(begin).values());
    older.forEach(this::forget);
    older.stream().map(record -> record.from(begin)).flatMap(Optional::stream).forEach(this::list);
  }

  /** What is known of the record that had stood there. */
  public synchronized Optional<Standing> find(Position origin) {
    return Optional.ofNullable(places.get(origin)).map(records::get);
  }

  /** A part of the list, the newest first. */
  public synchronized Page page(Query query) {
    Map<Long, Standing> rest =
        query.behind().isPresent()
            ? records.headMap(query.behind().getAsLong(), false).descendingMap()
            : records.descendingMap();
    List<Standing> items =
        rest.values().stream().filter(query::asksFor).limit(query.limit() + 1L).toList();
    boolean more = items.size() > query.limit();
    List<Standing> shown = more ? items.subList(0, query.limit()) : items;
    return new Page(
        shown,
        more ? OptionalLong.of(shown.getLast().place()) : OptionalLong.empty(),
        records.values().stream().filter(query::asksFor).count());
  }

  /** Open records of a reason from a place on, the oldest first. */
  public synchronized List<Standing> open(String reason, long from, int limit) {
    return records.tailMap(from).values().stream()
        .filter(record -> record.state() == State.OPEN && record.reason().equals(reason))
        .limit(limit)
        .toList();
  }

  /** How many there are. */
  public synchronized Counts counts() {
    TreeMap<String, Counts.ByState> byReason = new TreeMap<>();
    records
        .values()
        .forEach(
            record ->
                byReason.merge(
                    record.reason(), Counts.ByState.one(record.state()), Counts.ByState::plus));
    return new Counts(byReason, unlisted);
  }

  private void change(Position origin, UnaryOperator<Standing> change) {
    Long place = places.get(origin);
    if (place != null) {
      records.computeIfPresent(place, (_, known) -> change.apply(known));
    }
  }

  /** A hundredth at once, so that the search for what may leave is rare. */
  private void makeRoom() {
    if (records.size() < most) {
      return;
    }
    int count = Math.max(1, most / 100);
    List<Standing> leaving =
        new ArrayList<>(
            records.values().stream()
                .filter(record -> record.state() != State.OPEN)
                .limit(count)
                .toList());
    records.values().stream()
        .filter(record -> record.state() == State.OPEN)
        .limit(count - leaving.size())
        .forEach(leaving::add);
    leaving.forEach(this::forget);
    unlisted += leaving.size();
  }

  private void list(Standing record) {
    places.put(record.origin(), record.place());
    records.put(record.place(), record);
  }

  private void forget(Standing record) {
    records.remove(record.place());
    places.remove(record.origin());
  }

  /** Few words stand in many records. */
  private String word(String text) {
    return words.computeIfAbsent(text, same -> same);
  }
}
