package policyfunds.local.service;

import policyfunds.local.settings.Service;

/** Where each service finds its database. */
@FunctionalInterface
public interface DatabaseUrls {

  String of(Service service);
}
