package policyfunds.kernel.figure;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;

/** The names of funds (资金名称) as they were when the rows of one answer were read. */
@RequestScoped
public class FundNames {

  private Map<String, String> byCode = Map.of();

  /** Keeps what was found together with the rows. */
  public void keep(Map<String, String> found) {
    byCode = Map.copyOf(found);
  }

  /** The name of a fund, or its code where none was found. */
  public String nameOf(String code) {
    return byCode.getOrDefault(code, code);
  }
}
