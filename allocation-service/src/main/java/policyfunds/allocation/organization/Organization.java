package policyfunds.allocation.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Somebody who receives money of a fund (单位). */
@Entity
public class Organization {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private OrganizationKind kind;

  private String regionCode;

  private String unifiedSocialCreditCode;

  @Version private int version = 1;

  protected Organization() {}

  /**
   * An organization.
   *
   * @param regionCode the city that it belongs to, or null
   */
  public Organization(String name, OrganizationKind kind, String regionCode) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organization needs a name");
    }
    this.name = name;
    this.kind = kind;
    this.regionCode = regionCode;
  }

  Organization(
      String name, OrganizationKind kind, String regionCode, String unifiedSocialCreditCode) {
    this(name, kind, regionCode);
    this.unifiedSocialCreditCode = unifiedSocialCreditCode;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public OrganizationKind kind() {
    return kind;
  }

  public String regionCode() {
    return regionCode;
  }

  public String unifiedSocialCreditCode() {
    return unifiedSocialCreditCode;
  }

  public int version() {
    return version;
  }

  /** Corrects what is known of it; where it belongs does not change. */
  void amend(String newName, OrganizationKind newKind, String newUnifiedSocialCreditCode) {
    name = newName;
    kind = newKind;
    unifiedSocialCreditCode = newUnifiedSocialCreditCode;
  }
}
