package org.tierlight.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.ingest.capture.CaptureJob;

class JobFilesTest {

  private static final JobFiles.Room THREE = new JobFiles.Room(3, 1_000);

  @TempDir private Path folder = Path.of("");

  @Test
  void jobsOutliveARestartAndTheOldestGo() {
    JobFiles jobs = JobFiles.in(folder, THREE);
    for (int each = 0; each < 5; each++) {
      jobs.keep(job(each, "acme"));
    }

    JobFiles again = JobFiles.in(folder, THREE);
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

  @Test
  void whoSendsMuchDrivesNobodyElsesJobsOut() {
    JobFiles jobs = JobFiles.in(folder, THREE);
    jobs.keep(job(0, "quiet"));
    for (int each = 1; each < 9; each++) {
      jobs.keep(job(each, "busy"));
    }

    assertThat(jobs.newest("quiet", "", 10)).containsExactly(job(0, "quiet"));
    assertThat(jobs.newest("busy", "", 10))
        .containsExactly(job(8, "busy"), job(7, "busy"), job(6, "busy"));
    assertThat(JobFiles.in(folder, THREE).newest("quiet", "", 10)).hasSize(1);
  }

  @Test
  void jobsOfAPartnerTakeNoMoreThanTheirRoomButTheNewestIsKept() {
    JobFiles jobs = JobFiles.in(folder, new JobFiles.Room(10, 100));
    jobs.keep(sized(1, 40));
    jobs.keep(sized(2, 60));
    assertThat(jobs.newest("acme", "", 10)).hasSize(2);

    jobs.keep(sized(3, 1));
    assertThat(jobs.newest("acme", "", 10)).containsExactly(sized(3, 1), sized(2, 60));

    jobs.keep(sized(4, 101));
    assertThat(jobs.newest("acme", "", 10)).containsExactly(sized(4, 101));
  }

  @Test
  void sixtyFourMebibytesAreKeptOfAPartner() {
    JobFiles jobs = JobFiles.in(folder);
    int half = 32 << 20;
    jobs.keep(sized(1, half));
    jobs.keep(sized(2, half));
    assertThat(jobs.find("acme", sized(1, 0).id())).isPresent();

    jobs.keep(sized(3, 1));
    assertThat(jobs.find("acme", sized(1, 0).id())).isEmpty();
    assertThat(jobs.find("acme", sized(2, 0).id())).isPresent();
  }

  private static CaptureJob sized(int second, int bytes) {
    return new CaptureJob(
        CaptureJob.id(Instant.ofEpochSecond(second), 7), "acme", "x".repeat(bytes));
  }

  private static CaptureJob job(int second, String partner) {
    return new CaptureJob(
        CaptureJob.id(Instant.ofEpochSecond(second), 7), partner, "{\"n\": %d}".formatted(second));
  }
}
