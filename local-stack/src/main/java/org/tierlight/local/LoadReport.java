package org.tierlight.local;

import java.io.PrintWriter;
import java.util.Locale;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.Loading;
import org.tierlight.local.load.SourceFile;
import org.tierlight.local.load.UnreadableFile;

/** Says what became of a file: each refusal with its place and reason, what is unread, the sums. */
final class LoadReport implements Loading.Witness {

  private final SourceFile file;
  private final PrintWriter out;
  private final Progress progress;

  LoadReport(SourceFile file, PrintWriter out) {
    this.file = file;
    this.out = out;
    this.progress = new Progress(out);
  }

  @Override
  public void refused(long number, Receipt receipt) {
    for (Receipt.Problem problem : receipt.reasons()) {
      progress.end(
          "  %s: %s: %s%s"
              .formatted(
                  place(number) + within(problem),
                  problem.code(),
                  problem.message(),
                  problem.hint() == null ? "" : ". " + problem.hint()));
    }
  }

  @Override
  public void unread(long first, long last) {
    String places =
        first == last ? place(first) + " was" : "%ss %d–%d were".formatted(word(), first, last);
    progress.end("  " + places + " not read: the gateway answered nothing about them");
  }

  @Override
  public void through(long items) {
    progress.show(file.path() + ": " + items);
  }

  /** The last word on a file that was sent to its end. */
  void end(Loading loading) {
    progress.end(
        "%s: %s, %s"
            .formatted(file.path(), file.kind().name().toLowerCase(Locale.ROOT), sums(loading)));
    out.println("  %ss read: %d".formatted(word(), loading.through()));
    loading
        .passedOver()
        .forEach((reason, count) -> out.println("  passed over %d: %s".formatted(count, reason)));
    loading
        .leftOut()
        .forEach((part, count) -> out.println("  left out of %d: %s".formatted(count, part)));
    if (loading.beside() > 0) {
      out.println("  besides, %d companies were named".formatted(loading.beside()));
    }
  }

  /** Why it broke off, and where it stands now. */
  void brokenOff(Loading loading, Exception why) {
    progress.end(file.path() + ": " + words(why));
    if (why instanceof Refused refused && refused.isOfTheRequest()) {
      standing(loading, "Mend what is named above, then run the command again");
    } else {
      standing(loading);
    }
  }

  /** Where it stands in the middle. */
  void standing(Loading loading) {
    standing(loading, "To go on, run the same command again");
  }

  private void standing(Loading loading, String next) {
    progress.end(
        "  So far %s. %s: it is safe, what is known is a duplicate."
            .formatted(sums(loading), next));
    out.flush();
  }

  private String words(Exception why) {
    return why instanceof UnreadableFile unreadable && unreadable.place().isPresent()
        ? "%s %s; nothing was read from there on"
            .formatted(place(unreadable.place().getAsLong()), why.getMessage())
        : String.valueOf(why.getMessage());
  }

  private static String sums(Loading loading) {
    return "%d accepted%s, %d duplicate, %d refused%s%s"
        .formatted(
            loading.count(Receipt.Status.ACCEPTED),
            loading.noted() == 0 ? "" : " (%d with a part left out)".formatted(loading.noted()),
            loading.count(Receipt.Status.DUPLICATE),
            loading.count(Receipt.Status.REJECTED),
            loading.count(Receipt.Status.PASSED_OVER) == 0
                ? ""
                : ", %d passed over".formatted(loading.count(Receipt.Status.PASSED_OVER)),
            loading.unread() == 0 ? "" : ", %d not read".formatted(loading.unread()));
  }

  private String place(long number) {
    return word() + " " + number;
  }

  private String word() {
    return file.format().word();
  }

  private static String within(Receipt.Problem problem) {
    if (problem.column() != null && !problem.column().isEmpty()) {
      return ", column " + problem.column();
    }
    return problem.pointer() == null || problem.pointer().isEmpty()
        ? ""
        : ", at " + problem.pointer();
  }
}
