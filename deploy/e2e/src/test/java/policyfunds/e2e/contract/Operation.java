package policyfunds.e2e.contract;

import java.util.List;
import java.util.Set;
import policyfunds.e2e.suite.ServiceName;

/**
 * One operation 操作 of a contract.
 *
 * @param members what its body takes, nested ones after the one that they stand in
 * @param answered names of the members that its answer has
 */
public record Operation(
    ServiceName service,
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    List<Member> members,
    Set<String> answered) {

  public boolean writes() {
    return !method.equals("GET");
  }

  public List<Parameter> parametersIn(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
  }

  public String name() {
    return service.label() + " " + id;
  }
}
