package policyfunds.kernel.documents.packed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/** A zip file of XML parts that has passed the guard (打包文件). */
public final class PackedFile implements Closeable {

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final ZipFile zip;
  private final Allowance allowance;

  private PackedFile(ZipFile zip, Allowance allowance) {
    this.zip = zip;
    this.allowance = allowance;
  }

  /**
   * Opens a file and looks through all of it.
   *
   * @throws policyfunds.kernel.documents.limits.UnreadableFile where it is broken, beyond a limit,
   *     or holds what no document needs
   */
  public static PackedFile open(Path place, Allowance allowance) throws IOException {
    ZipFile zip = unzip(place, allowance);
    try {
      new ZipGuard(zip, allowance).check();
      return new PackedFile(zip, allowance);
    } catch (IOException _) {
      zip.close();
      throw allowance.refusal(Reason.BROKEN);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile unzip(Path place, Allowance allowance) throws IOException {
    try {
      return new ZipFile(place.toFile());
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      throw allowance.refusal(encrypted ? Reason.ENCRYPTED : Reason.BROKEN);
    } catch (IOException | IllegalArgumentException _) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }

  /** The name of the part that has a content type, as the file itself lists them. */
  public Optional<String> partOfType(String contentType) throws IOException {
    try (XmlPart types = part(CONTENT_TYPES)) {
      while (types.within(0)) {
        if (types.is("Override") && contentType.equals(types.attribute("ContentType"))) {
          return Optional.ofNullable(types.attribute("PartName"))
              .filter(name -> name.startsWith("/"))
              .map(name -> name.substring(1))
              .filter(this::has);
        }
      }
    }
    return Optional.empty();
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * A part to be read from its beginning.
   *
   * @throws policyfunds.kernel.documents.limits.UnreadableFile where there is none, or it is one
   *     that the guard did not look through as XML, whatever name the file itself calls it by
   */
  public XmlPart part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || !MarkupScan.covers(entry.getName())) {
      throw allowance.refusal(Reason.BROKEN);
    }
    return new XmlPart(zip.getInputStream(entry), allowance);
  }

  /** The parts that a part refers to inside this file, by the ids of the references. */
  public Map<String, String> references(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!has(name)) {
      return Map.of();
    }
    Map<String, String> references = new HashMap<>();
    try (XmlPart relations = part(name)) {
      while (relations.within(0)) {
        String target = relations.attribute("Target");
        boolean outside = "External".equals(relations.attribute("TargetMode"));
        if (relations.is("Relationship") && target != null && !outside) {
          String place = target.startsWith("/") ? target.substring(1) : folder + target;
          references.put(String.valueOf(relations.attribute("Id")), place);
        }
      }
    }
    return references;
  }

  /** What the suite wrote beside the tables, by name. */
  public Map<String, String> particulars() throws IOException {
    Map<String, String> particulars = new TreeMap<>();
    if (has(Particulars.PART)) {
      try (XmlPart properties = part(Particulars.PART)) {
        Particulars.read(properties, particulars);
      }
    }
    return particulars;
  }

  public Allowance allowance() {
    return allowance;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
