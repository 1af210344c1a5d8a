package policyfunds.kernel.verification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/**
 * A head of the chain that was noted earlier, elsewhere (链首): only it shows that a tail was cut.
 */
public class Anchor {

  private static final String SHA_256 = "[0-9a-f]{64}";

  @QueryParam("position")
  @Parameter(description = "Position of a head noted earlier, with its digest 链首序号")
  @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1")
  Long position;

  @QueryParam("digest")
  @Parameter(description = "Digest of that head, 64 hexadecimal digits 链首摘要")
  @Schema(type = SchemaType.STRING, pattern = SHA_256)
  String digest;

  boolean isGiven() {
    return position != null || digest != null;
  }

  long position() {
    if (Required.parameter("position", position) < 1) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of("序号从 1 起", "Positions begin at 1, there is no 0"));
    }
    return position;
  }

  String digest() {
    if (!Required.parameter("digest", digest).matches(SHA_256)) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of("摘要“%s”应为 64 位小写十六进制数字", "\"%s\" is no digest of 64 hexadecimal digits")
              .with(Shown.of(digest)));
    }
    return digest;
  }
}
