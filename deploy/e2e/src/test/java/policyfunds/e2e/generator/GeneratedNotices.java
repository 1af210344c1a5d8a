package policyfunds.e2e.generator;

import java.nio.file.Path;
import java.util.List;

/** The made-up notices that every run of the suite loads beside the one of 2020. */
public record GeneratedNotices(
    long seed, GeneratedNotice alone, GeneratedNotice first, GeneratedNotice second) {

  /** A seed given by {@code -Dsuite.seed} repeats a run. */
  public static GeneratedNotices make() {
    long seed = Long.getLong("suite.seed", System.nanoTime() % 1_000_000);
    var generator = new Generator(seed);
    return new GeneratedNotices(
        seed,
        generator.notice("440000-2031", 2031, "GD-XYZ-2031"),
        generator.notice("440000-2032-A", 2032, "GD-AAA-2032"),
        generator.notice("440000-2032-B", 2032, "GD-BBB-2032"));
  }

  public List<GeneratedNotice> all() {
    return List.of(alone, first, second);
  }

  public void writeInto(Path directory) {
    all().forEach(notice -> NoticeFolder.write(directory, notice));
  }
}
