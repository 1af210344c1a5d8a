package policyfunds.kernel.documents.file;

import java.nio.file.Path;

/**
 * A file as it was handed in (来件).
 *
 * @param name as its sender calls it, with the extension
 * @param place where its bytes are
 */
public record GivenFile(String name, Path place) {}
