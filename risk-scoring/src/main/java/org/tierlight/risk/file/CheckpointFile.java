package org.tierlight.risk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.checkpoint.Kept;
import org.tierlight.risk.checkpoint.Spoiled;
import org.tierlight.risk.column.Transcript;

/**
 * One checkpoint as a file: signature, format, heading, engine, and the sum of all bytes before it
 * (CRC-32C).
 */
record CheckpointFile(Path path) implements Kept {

  /** The letters TIERLGHT. */
  private static final long SIGNATURE = 0x5448_474C_5245_4954L;

  /**
   * Raised by whoever changes how bytes are laid down here; what they mean is the basis's matter.
   */
  private static final int FORMAT = 4;

  private interface Reading<T> {
    T read(Transcript from, Input input);
  }

  /** Writes the file and returns when the disk holds it; answers how many bytes it took. */
  long write(Heading heading, Consumer<Transcript> engine) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      Output output = new Output(channel);
      output.put(SIGNATURE);
      output.put(FORMAT);
      TranscriptWriter transcript = new TranscriptWriter(output);
      transcript.value(heading);
      engine.accept(transcript);
      output.seal();
      return channel.size();
    }
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public Heading heading() {
    return read((from, input) -> heading(from));
  }

  @Override
  public void give(Consumer<Transcript> engine) {
    read(
        (from, input) -> {
          Heading heading = heading(from);
          engine.accept(from);
          requireEnd(input);
          return heading;
        });
  }

  private <T> T read(Reading<T> reading) {
    try (FileChannel channel = FileChannel.open(path)) {
      Input input = new Input(channel);
      requireForm(input);
      return reading.read(new TranscriptReader(input), input);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void requireForm(Input input) {
    if (input.takeLong() != SIGNATURE) {
      throw new Spoiled("it is no checkpoint");
    }
    int format = input.takeInt();
    if (format != FORMAT) {
      throw new Spoiled("it has the format " + format + ", not " + FORMAT);
    }
  }

  private static void requireEnd(Input input) {
    if (!input.isAtEnd()) {
      throw new Spoiled("it holds more than an engine");
    }
  }

  private static Heading heading(Transcript from) {
    if (from.<Object>value(SIGNATURE) instanceof Heading heading) {
      return heading;
    }
    throw new Spoiled("it does not say what it is of");
  }
}
