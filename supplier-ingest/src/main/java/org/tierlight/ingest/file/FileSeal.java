package org.tierlight.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tierlight.ingest.grievance.Seal;

/**
 * HMAC-SHA256 under a secret of 256 bits that is made at the first start and kept in a file that
 * only the service's user can read. Instances that stand beside each other share the file.
 */
public final class FileSeal implements Seal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec secret;

  private FileSeal(byte[] secret) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * The seal of a file; the file is made where it is missing.
   *
   * @throws UncheckedIOException if it can neither be read nor made
   * @throws IllegalStateException if it holds no secret
   */
  public static FileSeal in(Path file) {
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length != BYTES) {
        throw new IllegalStateException(file + " does not hold a secret of " + BYTES + " bytes");
      }
      return new FileSeal(secret);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public byte[] mark(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  /** Written whole under another name first: a crash never leaves half a secret. */
  private static void make(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path draft = Files.createTempFile(directory, "secret", ".new", ownerOnly);
    Files.write(draft, secret);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException _) {
      // Another instance was first; its secret holds for both.
    } finally {
      Files.delete(draft);
    }
  }
}
