package policyfunds.local;

/** Where each service finds its database. */
@FunctionalInterface
interface DatabaseUrls {

  String of(Service service);
}
