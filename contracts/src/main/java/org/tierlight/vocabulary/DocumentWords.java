package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** Who published something, and where: words too short for a story or a person. */
public final class DocumentWords {

  /** The name of a publisher: no sentence fits in. */
  private static final Pattern PUBLISHER = Pattern.compile("[\\p{L}\\p{N} .,&()'/:_-]{1,80}");

  /** A web address or a document number: one word. */
  private static final Pattern REFERENCE = Pattern.compile("[\\p{Graph}]{1,300}");

  /** A name that somebody's system gave. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");

  private DocumentWords() {}

  /** Whether a text may name an organisation. */
  public static boolean isPublisher(String text) {
    return PUBLISHER.matcher(text).matches();
  }

  /** Whether a text may be a web address or a document number. */
  public static boolean isReference(String text) {
    return REFERENCE.matcher(text).matches();
  }

  /** Whether a text may name an item or a cluster. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
