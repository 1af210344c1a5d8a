package policyfunds.gateway.reading;

import java.util.SortedSet;
import policyfunds.gateway.recognition.Recognition;

/**
 * A document as it was understood (已读文件).
 *
 * @param facts as given, as the file brings them along and as they are known by the digest
 * @param derived what its tables and titles tell of the same
 * @param years that its titles name
 */
public record ReadDocument(
    String digest, Recognition recognition, Facts facts, Facts derived, SortedSet<Integer> years) {}
