package org.tierlight.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.ingest.capture.CaptureJob;

class JobFilesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void jobsOutliveARestartAndTheOldestGo() {
    JobFiles jobs = JobFiles.in(folder, 3);
    for (int each = 0; each < 5; each++) {
      jobs.keep(job(each, "acme"));
    }

    JobFiles again = JobFiles.in(folder, 3);
    assertThat(again.newest("acme", "", 10))
        .containsExactly(job(4, "acme"), job(3, "acme"), job(2, "acme"));
    assertThat(again.newest("acme", job(3, "acme").id(), 10)).containsExactly(job(2, "acme"));
    assertThat(again.newest("acme", "", 1)).containsExactly(job(4, "acme"));
    assertThat(again.find("acme", job(1, "acme").id())).isEmpty();
    assertThat(again.find("acme", job(2, "acme").id())).contains(job(2, "acme"));
  }

  @Test
  void nobodySeesAnothersJobs() {
    JobFiles jobs = JobFiles.in(folder);
    jobs.keep(job(1, "a.b"));

    assertThat(jobs.newest("a", "", 10)).isEmpty();
    assertThat(jobs.find("a", job(1, "a").id())).isEmpty();
    assertThat(jobs.find("../a.b", job(1, "a").id())).isEmpty();
  }

  private static CaptureJob job(int second, String partner) {
    return new CaptureJob(
        CaptureJob.id(Instant.ofEpochSecond(second), 7), partner, "{\"n\": %d}".formatted(second));
  }
}
