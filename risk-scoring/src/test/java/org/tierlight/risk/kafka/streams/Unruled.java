package org.tierlight.risk.kafka.streams;

import java.nio.file.Path;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.file.PackFolder;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;

/** A watch over a log in which nobody puts anything in force. */
final class Unruled {

  private Unruled() {}

  /** Suppliers are appraised as a ruling says, by the figures that ship. */
  static RulingWatch always(Ruling ruling) {
    PackReader nobodys =
        new PackReader(new PackFolder(Path.of("target", "packs")), PackWiring.recogniser());
    PackIndicators tables = new PackIndicators(PackFiles.sources());
    PackShelf shelf =
        new PackShelf(new PackAppraisals(nobodys, tables, TestScale.PUBLISHED, TestScale.MEAN));
    return new RulingWatch(
        new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition()),
        shelf,
        set -> ruling.appraisal());
  }
}
