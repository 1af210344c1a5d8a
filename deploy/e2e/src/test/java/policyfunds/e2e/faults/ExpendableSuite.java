package policyfunds.e2e.faults;

import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** Hands the tests that write and kill a suite of their own, beside the one that others read. */
public final class ExpendableSuite implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(ExpendableSuite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(SuiteProcess.class, ServiceBehindProxy.class)
        .contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(OWN);
    SuiteProcess suite =
        store.computeIfAbsent(SuiteProcess.class, _ -> SuiteProcess.start(), SuiteProcess.class);
    if (parameter.getParameter().getType() == SuiteProcess.class) {
      return suite;
    }
    return store.computeIfAbsent(
        ServiceBehindProxy.class,
        _ -> ServiceBehindProxy.start(suite, ServiceName.ALLOCATION),
        ServiceBehindProxy.class);
  }
}
