package org.tierlight.risk.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.pack.PackFormat;

/**
 * An operator put a file in force.
 *
 * @param id of the event; with the time it orders two files of one pack
 * @param pack the name of which this is an edition
 * @param edition as the file says; empty where it does not
 * @param sha256 of the file, in hex; its content lies in the store under it
 * @param by the name of the key that it came by
 */
public record Activation(
    String id,
    String pack,
    String edition,
    PackFormat format,
    String sha256,
    long bytes,
    int rows,
    int rejected,
    Instant at,
    String by)
    implements Comparable<Activation> {

  private static final Comparator<Activation> ORDER =
      Comparator.comparing(Activation::at).thenComparing(Activation::id);

  /** The edition in words: what the file says, or when it was brought. */
  public String editionWords() {
    return edition.isEmpty() ? "brought " + at.toString().substring(0, 10) : edition;
  }

  /** What it is called; of a form in which several packs come, with the pack. */
  public String title() {
    return isWholeForm() ? format.title() : format.title() + ", " + pack;
  }

  /** Who speaks in it. */
  public String source() {
    return isWholeForm() ? format.publisher() : title();
  }

  /** The official list that it is an edition of. */
  ListInForce list() {
    return new ListInForce(pack, title(), source());
  }

  private boolean isWholeForm() {
    return pack.equals(format.packName());
  }

  /** The day on which the file was brought, in UTC. */
  LocalDate broughtOn() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Activation other) {
    return ORDER.compare(this, other);
  }
}
