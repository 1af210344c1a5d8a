package policyfunds.task;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A province with one city that no document speaks of, known by a mounted list of regions. */
public class GeneratedProvince implements QuarkusTestResourceLifecycleManager {

  static final String PROVINCE = "990000";
  static final String CITY = "990100";

  private Path list;

  @Override
  public Map<String, String> start() {
    try {
      list = Files.createTempFile("regions", ".csv");
      Files.writeString(
          list,
          """
          code,name,nameEn,parent,displayOrder,aliases
          %s,某省,Someprovince,,100,
          %s,某市,Somecity,%s,101,
          """
              .formatted(PROVINCE, CITY, PROVINCE));
      return Map.of("policyfunds.regions.file", list.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
