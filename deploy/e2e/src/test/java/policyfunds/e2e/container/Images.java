package policyfunds.e2e.container;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.podman.RunNames;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;

/** The images of the four programs, as {@code ./suite images} builds them. */
record Images(RunNames names) {
  private static final Duration LIMIT = Duration.ofMinutes(15);

  Images build(Path logs) {
    Said said =
        Command.within(LIMIT)
            .with(
                Map.of(
                    "JAVA_HOME",
                    System.getProperty("java.home"),
                    "POLICYFUNDS_DATA",
                    logs.toString()))
            .run(List.of("./suite", "images", "--name", names.prefix()));
    if (!said.isWell()) {
      throw new AssertionError("./suite images: " + said.all());
    }
    return this;
  }

  /**
   * What stands for an image that the overlay has as {@code localhost/policyfunds/gateway:1.0.0}.
   */
  String own(String image) {
    return image.replaceFirst("^localhost/policyfunds/", "localhost/" + names.prefix() + "/");
  }
}
