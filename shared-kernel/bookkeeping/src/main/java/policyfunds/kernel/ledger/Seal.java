package policyfunds.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * An event's place in the chain (封存).
 *
 * @param position from 1, without gaps
 * @param sealedAt never before that of the position before it
 * @param digest SHA-256, in hexadecimal digits
 */
public record Seal(long position, Instant sealedAt, String digest) {

  /** The digest before the first. */
  public static final String NONE = "";

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** The seal in the current row of a result, null where the event has none yet. */
  static Seal read(ResultSet row) throws SQLException {
    long position = row.getLong("position");
    return row.wasNull()
        ? null
        : new Seal(
            position,
            LedgerEvent.instant(row, "sealed_at"),
            HexFormat.of().formatHex(row.getBytes("digest")));
  }

  /**
   * The digest that this seal of an event must have: the SHA-256 of the digest before it and of
   * twelve fields, each behind its length in bytes, a colon before it and a comma after it.
   */
  public String digestOver(LedgerEvent event, String before) {
    MessageDigest digest = sha256();
    digest.update(HexFormat.of().parseHex(before));
    Stream.of(
            Long.toString(position),
            MICROSECONDS.format(sealedAt),
            Long.toString(event.id()),
            MICROSECONDS.format(event.writtenAt()),
            event.transaction(),
            event.actor(),
            event.act().name(),
            event.reason(),
            event.entity(),
            event.key(),
            Integer.toString(event.version()),
            event.state())
        .forEach(field -> {
          byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
          digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
          digest.update(bytes);
          digest.update((byte) ',');
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
