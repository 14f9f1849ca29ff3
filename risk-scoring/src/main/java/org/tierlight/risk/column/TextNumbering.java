package org.tierlight.risk.column;

/** Numbers texts densely in order of arrival, without an object a text. */
public final class TextNumbering implements NumberTable.Keys {

  private final Texts texts = new Texts();
  private final NumberTable table = new NumberTable(this);
  private int size;

  /** The number of a text; a new text gets the next one. */
  public int number(String text) {
    int place = table.first(text.hashCode());
    while (!table.isFree(place) && !texts.isEqual(table.at(place), text)) {
      place = table.next(place);
    }
    return table.isFree(place) ? append(text, place) : table.at(place);
  }

  /** The text of a number. */
  public String text(int number) {
    return texts.text(number);
  }

  private int append(String text, int place) {
    int number = size++;
    texts.reserve(number);
    texts.put(number, text);
    table.put(place, number);
    return number;
  }

  @Override
  public int hash(int number) {
    return texts.hash(number);
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    texts.transcribe(by);
    table.transcribe(by);
    size = by.number(size);
  }
}
