package policyfunds.gateway.contract;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/**
 * Where readers of this site reach the three services (对外地址); where it is not said, their contracts
 * name the local run.
 */
@ConfigMapping(prefix = "policyfunds.contracts")
public interface ContractConfig {

  Optional<URI> allocation();

  Optional<URI> task();

  Optional<URI> performance();
}
