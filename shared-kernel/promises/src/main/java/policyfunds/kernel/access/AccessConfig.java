package policyfunds.kernel.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may come in without a token (访问设置). */
@ConfigMapping(prefix = "policyfunds.access")
public interface AccessConfig {

  /** Whether everybody may read: on in the local run, off elsewhere. */
  @WithDefault("false")
  boolean anonymousReading();

  /** The claim that names the regions of editors and approvers. */
  @WithDefault("regions")
  String regionClaim();
}
