package policyfunds.bench.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One step of the filling in SQL, with numbers put in where it says <code>${name}</code>. */
record Script(String name, String text) {

  static Script of(String name) {
    try (InputStream file = Script.class.getResourceAsStream(name)) {
      return new Script(name, new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Script with(String number, int value) {
    return new Script(
        name + " " + number + " " + value,
        text.replace("${" + number + "}", String.valueOf(value)));
  }

  @Override
  public String toString() {
    return name;
  }
}
