package policyfunds.allocation.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;

/** Takes up, corrects and withdraws organizations. */
@ApplicationScoped
class OrganizationWriteService {

  private final OrganizationRepository organizations;
  private final Regions regions;
  private final Names names;
  private final Caller caller;
  private final Ledger ledger;
  private final MergePatch mergePatch;
  private final String province;

  OrganizationWriteService(
      OrganizationRepository organizations,
      Regions regions,
      Names names,
      Caller caller,
      Ledger ledger,
      MergePatch mergePatch,
      @ConfigProperty(name = "policyfunds.province") String province) {
    this.organizations = organizations;
    this.regions = regions;
    this.names = names;
    this.caller = caller;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
    this.province = province;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written create(NewOrganization wanted) {
    mustCover(wanted.regionCode());
    if (wanted.regionCode() != null && regions.find(RegionCode.of(wanted.regionCode())).isEmpty()) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(Text.of("没有这个行政区划", "There is no such region"))
          .at("/regionCode");
    }
    requireSound(wanted.unifiedSocialCreditCode());
    ledger.because(wanted.reason());
    Organization organization =
        new Organization(
            wanted.name(), wanted.kind(), wanted.regionCode(), wanted.unifiedSocialCreditCode());
    organizations.persist(organization);
    organizations.flush();
    return new Written.Created(
        "/api/v1/organizations/" + organization.id(), OrganizationView.of(organization, names));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(long id, Precondition precondition, ObjectNode patch) {
    Organization organization = known(id, precondition);
    ChangeOrganization wanted =
        mergePatch.onto(
            new ChangeOrganization(
                organization.name(),
                organization.kind(),
                organization.unifiedSocialCreditCode(),
                null),
            patch);
    requireSound(wanted.unifiedSocialCreditCode());
    ledger.because(wanted.reason());
    organization.amend(wanted.name(), wanted.kind(), wanted.unifiedSocialCreditCode());
    organizations.flush();
    return new Written.Changed(OrganizationView.of(organization, names));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(long id, Precondition precondition, String reason) {
    Organization organization = known(id, precondition);
    ledger.because(reason);
    organizations.delete(organization);
    organizations.flush();
    return new Written.Withdrawn();
  }

  private Organization known(long id, Precondition precondition) {
    Organization organization =
        organizations
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> OrganizationService.unknown(id));
    mustCover(organization.regionCode());
    precondition.allowsChangeOf(organization.version());
    return organization;
  }

  /** Whoever belongs to no city is the province's to write. */
  private void mustCover(String regionCode) {
    caller.mustCover(regionCode == null ? province : regionCode);
  }

  private static void requireSound(String code) {
    if (code != null && !UnifiedSocialCreditCode.isSound(code)) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("统一社会信用代码的校验码不符", "The check character of the code is wrong"))
          .at("/unifiedSocialCreditCode");
    }
  }
}
