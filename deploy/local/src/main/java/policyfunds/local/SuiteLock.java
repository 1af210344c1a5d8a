package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/**
 * The claim of one launcher on a data folder: a locked file that names its holder. The system drops
 * the lock with the process, however that ends, so a claim is never stale.
 */
final class SuiteLock implements AutoCloseable {

  /** The launcher that runs, and the address of its gateway. */
  record Holder(long pid, String address) {}

  private final FileChannel channel;

  private SuiteLock(FileChannel channel) {
    this.channel = channel;
  }

  static SuiteLock take(Settings settings) {
    Path file = file(settings.data());
    try {
      FileChannel channel = open(file);
      if (channel.tryLock() == null) {
        channel.close();
        throw alreadyRunning(settings);
      }
      String holder =
          ProcessHandle.current().pid() + " " + settings.address(Service.GATEWAY) + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)));
      channel.force(false);
      return new SuiteLock(channel);
    } catch (IOException e) {
      throw new Refusal("The file %s cannot be written: check its permissions.".formatted(file), e);
    }
  }

  /**
   * Who holds the folder. Never asked by the holder itself: closing the file would drop its lock.
   */
  static Optional<Holder> holder(Path data) {
    Path file = file(data);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = open(file)) {
      if (channel.tryLock() != null) {
        return Optional.empty();
      }
      String[] words = Files.readString(file).strip().split(" ");
      return words.length == 2
          ? Optional.of(new Holder(Long.parseLong(words[0]), words[1]))
          : Optional.empty();
    } catch (IOException e) {
      throw new Refusal("The file %s cannot be read: check its permissions.".formatted(file), e);
    }
  }

  static Refusal alreadyRunning(Settings settings) {
    String who =
        holder(settings.data())
            .map(holder -> "process %d, gateway %s".formatted(holder.pid(), holder.address()))
            .orElse("just starting");
    return new Refusal(
        "A suite already runs on %s (%s): ./suite down ends it."
            .formatted(settings.shown(settings.data()), who));
  }

  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path file(Path data) {
    return data.resolve("suite.pid");
  }
}
