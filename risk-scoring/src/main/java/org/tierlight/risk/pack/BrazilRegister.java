package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/**
 * Brazil's register of employers. Companies are taken; employers who are persons are passed over,
 * and no cell of a row is ever repeated in a message. Addresses and head counts are not read.
 */
record BrazilRegister(LocalDate broughtOn) implements Format {

  private static final String NAME = "Empregador";
  private static final String NUMBER = "CNPJ/CPF";
  private static final String INCLUDED = "Inclusão no Cadastro de Empregadores";
  private static final Country BRAZIL = new Country("BR");

  /** When a company was listed, and whether it still is. */
  private record Stay(LocalDate since, boolean lasts) {}

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, "ID", NAME, NUMBER, INCLUDED).map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.BRAZIL_EMPLOYERS);
    columns.rows().forEach(row -> employer(columns, row, draft));
    return draft.finish(Optional.empty());
  }

  private void employer(Columns columns, TableRow row, PackDraft draft) {
    Place place = columns.place(row);
    String name = columns.text(row, NAME);
    String number = columns.text(row, NUMBER);
    Optional<Stay> stay = lastStay(columns.text(row, INCLUDED));
    Optional<String> fault = stay.map(Stay::since).flatMap(Span.brazil(broughtOn)::fault);
    if (!columns.text(row, "ID").matches("\\d+")) {
      draft.passOver(place, "", Reason.NOTE);
    } else if (CompanyNumber.isPerson(number) || CompanyNumber.isInside(name)) {
      draft.passOver(place, NUMBER, Reason.PERSON);
    } else if (CompanyNumber.company(number).isEmpty()) {
      draft.reject(place, NUMBER, "not a company's number");
    } else if (name.isEmpty()) {
      draft.reject(place, NAME, "no name");
    } else if (stay.isEmpty()) {
      draft.reject(place, INCLUDED, "no day as in 21/06/2022");
    } else if (fault.isPresent()) {
      draft.reject(place, INCLUDED, fault.get());
    } else {
      draft.take(entry(place, name, stay.get(), number));
    }
  }

  private static ListEntry entry(Place place, String name, Stay stay, String number) {
    TrustedNumber cnpj = TrustedNumber.cnpj(number).orElseThrow();
    return new ListEntry(
        place,
        name,
        List.of(),
        List.of(BRAZIL),
        Optional.of(stay.since()),
        stay.lasts(),
        "CNPJ " + cnpj.value(),
        Set.of(cnpj),
        ListSubject.SLAVE_LIKE_LABOUR,
        Particulars.COMPANY);
  }

  /** "05/10/2022 a 13/01/2023, 11/11/2024": listed, taken off, listed again. */
  private static Optional<Stay> lastStay(String text) {
    String last = text.substring(text.lastIndexOf(',') + 1).strip();
    String[] days = last.split(" a ", -1);
    boolean ends = days.length > 1;
    boolean readable = !ends || Days.read(days[1], Days.BRAZIL).isPresent();
    return Days.read(days[0], Days.BRAZIL)
        .filter(since -> readable)
        .map(since -> new Stay(since, !ends));
  }
}
