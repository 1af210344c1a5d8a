package policyfunds.e2e.access;

import java.util.Locale;

/** The roles 角色 that a token can hold. */
public enum Role {
  READER,
  EDITOR,
  APPROVER,
  AUDITOR,
  ADMINISTRATOR;

  String claim() {
    return name().toLowerCase(Locale.ROOT);
  }
}
