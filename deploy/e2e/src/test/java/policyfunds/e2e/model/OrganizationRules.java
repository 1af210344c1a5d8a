package policyfunds.e2e.model;

import policyfunds.e2e.model.Operation.AddOrganization;
import policyfunds.e2e.model.Operation.ChangeOrganization;
import policyfunds.e2e.model.Row.Organization;

/** The rules of organizations. */
record OrganizationRules(Gate gate) {

  Verdict add(AddOrganization wanted) {
    Resource made = Resource.organization(gate.step());
    if (wanted.region() != null && !Rules.CITIES.contains(wanted.region())) {
      return gate.refused(made, "422 REFERENCE_UNKNOWN");
    }
    if (gate.state().named(wanted.name()).isPresent()) {
      return gate.refused(made, "409 ALREADY_EXISTS");
    }
    return gate.created(
        made, new Organization(gate.step(), wanted.name(), wanted.kind(), wanted.region(), 1));
  }

  /** What is null stays. */
  Verdict change(Organization former, ChangeOrganization wanted) {
    Resource resource = Resource.organization(former.made());
    String name = wanted.name() == null ? former.name() : wanted.name();
    String kind = wanted.kind() == null ? former.kind() : wanted.kind();
    boolean taken =
        gate.state().named(name).filter(other -> other.made() != former.made()).isPresent();
    return taken
        ? gate.refused(resource, "409 ALREADY_EXISTS")
        : gate.changed(
            resource,
            former,
            new Organization(former.made(), name, kind, former.region(), former.version()));
  }

  Verdict withdraw(Organization organization) {
    Resource resource = Resource.organization(organization.made());
    boolean needed =
        gate.state().items().stream().anyMatch(item -> item.organization() == organization.made())
            || gate.state().allocations().stream()
                .anyMatch(each -> each.organization() == organization.made());
    return needed ? gate.refused(resource, "409 STILL_REFERENCED") : gate.withdrawn(resource);
  }
}
