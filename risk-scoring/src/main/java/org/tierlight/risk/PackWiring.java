package org.tierlight.risk;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.risk.csv.CsvDecoder;
import org.tierlight.risk.html.PageDecoder;
import org.tierlight.risk.json.JsonDecoder;
import org.tierlight.risk.pack.ListEntries;
import org.tierlight.risk.pack.Recogniser;
import org.tierlight.risk.xlsx.WorkbookDecoder;
import org.tierlight.risk.xml.XmlDecoder;
import org.tierlight.vocabulary.CountryNames;

/** Puts together what reads the files that an operator brings. */
@Configuration(proxyBeanMethods = false)
public class PackWiring {

  /** All technologies; the ones with the plainest opening come first, text comes last. */
  @Bean
  public static Recogniser recogniser() {
    return new Recogniser(
        List.of(
            new WorkbookDecoder(),
            new PageDecoder(),
            new XmlDecoder(),
            new JsonDecoder(),
            new CsvDecoder()),
        CountryNames.shipped());
  }

  @Bean
  ListEntries listEntries() {
    return new ListEntries();
  }
}
