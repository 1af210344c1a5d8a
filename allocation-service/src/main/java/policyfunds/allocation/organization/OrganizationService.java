package policyfunds.allocation.organization;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.RegionCode;

/** Finds organizations and takes up new ones. */
@ApplicationScoped
public class OrganizationService {

  private final OrganizationRepository organizations;
  private final Names names;

  OrganizationService(OrganizationRepository organizations, Names names) {
    this.organizations = organizations;
    this.names = names;
  }

  /** The organization of that name, taken up where it is new; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Organization named(String name, OrganizationKind kind, String regionCode) {
    return organizations
        .named(name)
        .orElseGet(() -> {
          Organization organization = new Organization(name, kind, regionCode);
          organizations.persist(organization);
          return organization;
        });
  }

  @Transactional
  Page<OrganizationView> page(PageRequest page, OrganizationKind kind, RegionCode region) {
    PanacheQuery<Organization> found =
        organizations.matching(
            new Filter()
                .and("kind = :kind", "kind", kind)
                .and("regionCode = :region", "region", region == null ? null : region.value()));
    return new Page<>(
            found.page(page.page() - 1, page.pageSize()).list(),
            page.page(),
            page.pageSize(),
            found.count())
        .map(organization -> OrganizationView.of(organization, names));
  }
}
