package policyfunds.gateway.reading;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import policyfunds.kernel.documents.limits.Limits;

/** How large a document may be (文件上限): beyond it it is refused. */
@ConfigMapping(prefix = "policyfunds.document")
public interface DocumentConfig {

  /** Most bytes of its file, or of its files together. */
  @WithDefault("10M")
  MemorySize largestFile();

  /** Most bytes once it is unpacked. */
  @WithDefault("64M")
  MemorySize largestUnpacked();

  /** Most bytes of the text in it: what the services are handed. */
  @WithDefault("12M")
  MemorySize largestText();

  /** Most times that an entry of it may grow when it is unpacked. */
  @WithDefault("100")
  int highestRatio();

  /** Most entries of a packed file. */
  @WithDefault("1000")
  int mostEntries();

  /** Most rows of all its tables. */
  @WithDefault("100000")
  int mostRows();

  /** Most cells of all its tables. */
  @WithDefault("300000")
  int mostCells();

  /** Most characters of one cell. */
  @WithDefault("32767")
  int longestCell();

  /** What opening a file is held to. */
  default Limits limits() {
    return new Limits(
        largestUnpacked().asLongValue(),
        highestRatio(),
        mostEntries(),
        mostRows(),
        mostCells(),
        longestCell());
  }
}
