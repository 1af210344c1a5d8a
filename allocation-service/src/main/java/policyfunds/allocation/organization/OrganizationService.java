package policyfunds.allocation.organization;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.RegionCode;

/** Finds organizations. */
@ApplicationScoped
public class OrganizationService {

  private final OrganizationRepository organizations;
  private final Names names;

  OrganizationService(OrganizationRepository organizations, Names names) {
    this.organizations = organizations;
    this.names = names;
  }

  /**
   * The organization of that number.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  public Organization require(long id) {
    return organizations.findByIdOptional(id).orElseThrow(() -> unknown(id));
  }

  static Problem unknown(long id) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有单位 %s", "There is no organization %s").with(id));
  }

  /**
   * The organization that the member {@code organization} of a body names.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REFERENCE_UNKNOWN}
   */
  @Transactional
  public Organization requireNamed(String name) {
    return organizations
        .named(name)
        .orElseThrow(() ->
            ProblemTypes.REFERENCE_UNKNOWN
                .because(
                    Text.of("没有名为“%s”的单位", "There is no organization named \"%s\"")
                        .with(Shown.of(name)))
                .at("/organization"));
  }

  @Transactional
  OrganizationView organization(long id) {
    return OrganizationView.of(require(id), names);
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
