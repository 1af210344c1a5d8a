package policyfunds.e2e.hostile;

import java.util.List;
import java.util.Set;
import policyfunds.e2e.maker.MadeFile;
import policyfunds.e2e.maker.Upload;

/**
 * A file that must not be taken 恶意文件.
 *
 * @param what it is, for people
 * @param codes of the problems that may be answered, or of the conflicts that the report must have
 */
record HostileFile(String what, List<MadeFile> files, Set<String> codes) {

  static HostileFile refused(String what, String name, byte[] bytes) {
    return new HostileFile(what, List.of(new MadeFile(name, bytes)), Set.of("FILE_REFUSED"));
  }

  static HostileFile reported(String what, String name, byte[] bytes, String... codes) {
    return new HostileFile(what, List.of(new MadeFile(name, bytes)), Set.of(codes));
  }

  Upload upload() {
    return Upload.of(files);
  }

  @Override
  public String toString() {
    return what;
  }
}
