package org.tierlight.risk.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.Table;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;

/** Pages: their tables, each under the words that stand before it. Nothing is fetched or run. */
public final class PageDecoder implements Decoder {

  private static final Pattern TABLE = Pattern.compile("<table");
  private static final int MOST_TABLES = 100;
  private static final int LONGEST_NAME = 400;
  private static final int WORDS_WITHIN = 3;

  @Override
  public boolean claims(Opening opening) {
    return opening.beginsWith("<") && (opening.holds("<!doctype html") || opening.holds("<html"));
  }

  @Override
  public Content decode(byte[] file) {
    if (count(file) > MOST_TABLES) {
      throw new UnreadableFile("The page has more than %d tables".formatted(MOST_TABLES));
    }
    Elements tables = page(file).select("table:not(:has(table))");
    return new Tables(tables.stream().map(PageDecoder::table).toList());
  }

  private static Element page(byte[] file) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(file), null, "");
    } catch (IOException unreadable) {
      throw new UnreadableFile("The page is written in no alphabet that is known", unreadable);
    }
  }

  private static Table table(Element table) {
    TableDraft draft = new TableDraft(wordsBefore(table));
    int number = 0;
    for (Element row : table.select("tr")) {
      number++;
      draft.add(number, row.select("th, td").stream().map(Element::text).toList());
    }
    return draft.table();
  }

  /** The words of the elements just before the table, or before what it stands in. */
  private static String wordsBefore(Element table) {
    Element place = table;
    while (place.previousElementSibling() == null && place.parent() != null) {
      place = place.parent();
    }
    StringBuilder words = new StringBuilder();
    Element before = place.previousElementSibling();
    for (int steps = 0; steps < WORDS_WITHIN; steps++) {
      // What stands before another table belongs to that one.
      if (before == null || before.selectFirst("table") != null) {
        break;
      }
      words.append(before.text()).append(' ');
      before = before.previousElementSibling();
    }
    return words.substring(0, Math.min(LONGEST_NAME, words.length())).strip();
  }

  private static long count(byte[] file) {
    String page = new String(file, ISO_8859_1).toLowerCase(Locale.ROOT);
    return TABLE.matcher(page).results().limit(MOST_TABLES + 1L).count();
  }
}
