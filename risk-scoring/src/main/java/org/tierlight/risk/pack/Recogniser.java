package org.tierlight.risk.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tierlight.risk.pack.Reading.Refusal;
import org.tierlight.risk.pack.Reading.Refused;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.HsCodes;

/**
 * Finds by its content which publisher's form a file has, and reads it. Never throws for a file,
 * whatever its bytes. Safe for many threads.
 */
public final class Recogniser {

  /** Ten times the largest file known (WGI, 3 MB). */
  public static final int LARGEST_FILE = 32 << 20;

  private final List<Decoder> decoders;
  private final CountryFinder countries;
  private final HsCodes codes;

  /**
   * A recogniser of all forms.
   *
   * @param decoders in the order in which they are asked; the first that claims a file gets it
   */
  public Recogniser(List<Decoder> decoders, CountryNames countries, HsCodes codes) {
    this.decoders = List.copyOf(decoders);
    this.countries = new CountryFinder(countries);
    this.codes = codes;
  }

  /**
   * What a file yields; the same for the same bytes and day.
   *
   * @param broughtOn when the file was brought: what lies far behind it is no day of a list
   */
  public Reading read(byte[] file, LocalDate broughtOn) {
    if (file.length == 0) {
      return new Refused(Refusal.EMPTY, "The file is empty");
    }
    if (file.length > LARGEST_FILE) {
      return new Refused(
          Refusal.TOO_LARGE, "The file has more than %d bytes".formatted(LARGEST_FILE));
    }
    try {
      return read(file, decoded(file), broughtOn);
    } catch (UnreadableFile damaged) {
      return new Refused(Refusal.UNREADABLE, damaged.reason());
    }
  }

  private Reading read(byte[] file, Optional<Content> content, LocalDate broughtOn) {
    return content
        .flatMap(found -> imported(found, broughtOn))
        .<Reading>map(pack -> new Reading.Read(pack, sha256(file)))
        .orElseGet(
            () ->
                new Refused(Refusal.UNKNOWN_FORM, Unrecognised.words(new Opening(file), content)));
  }

  private Optional<Content> decoded(byte[] file) {
    Opening opening = new Opening(file);
    return decoders.stream()
        .filter(decoder -> decoder.claims(opening))
        .findFirst()
        .map(decoder -> decoder.decode(file));
  }

  private Optional<PackImport> imported(Content content, LocalDate broughtOn) {
    return Formats.all(countries, codes, broughtOn).stream()
        .map(format -> format.read(content))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
