package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.tierlight.server.JavaCommand;

/**
 * The jars of one of our services. They are unpacked from the one jar that the build made: so the
 * service starts faster, and a later build does not change jars under a running process.
 *
 * @param module the directory of its module
 * @param unpacked where its jars are put
 */
record Application(Path module, Path unpacked) {

  /**
   * The application of a module.
   *
   * @throws IllegalStateException if the module was not built
   */
  static Application of(Path module, Path unpacked) throws IOException {
    Application application = new Application(module, unpacked);
    application.built();
    return application;
  }

  /** Unpacks the jar of the last build where that was not done yet; answers the first jar. */
  Path unpack(Path log) throws IOException, InterruptedException {
    Path built = built();
    Path first = unpacked.resolve(built.getFileName());
    Path done = unpacked.resolve("unpacked-" + checksum(built));
    if (Files.notExists(done)) {
      new JavaCommand(
              List.of("-Djarmode=tools"),
              List.of(built.toString()),
              "org.springframework.boot.loader.launch.JarLauncher",
              List.of("extract", "--force", "--destination", unpacked.toString()),
              Map.of())
          .run(log);
      Files.createFile(done);
    }
    return first;
  }

  static String mainClass(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Main-Class");
    }
  }

  /** Builds are reproducible: their files' times say nothing. */
  private static long checksum(Path jar) throws IOException {
    CRC32 checksum = new CRC32();
    try (FileChannel channel = FileChannel.open(jar)) {
      checksum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
    return checksum.getValue();
  }

  private Path built() throws IOException {
    Path target = module.resolve("target");
    try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException(target + " holds no service: run ./mvnw package"));
    }
  }
}
