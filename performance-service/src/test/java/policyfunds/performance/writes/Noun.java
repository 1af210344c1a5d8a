package policyfunds.performance.writes;

/** What can be written, with places that are free in {@link HandmadeFund} and changes. */
enum Noun {
  GOAL(
      "performance_goal",
      HandmadeFund.GOALS + HandmadeFund.CODE + ":R:MANUFACTURING_CLUSTER:440100",
      HandmadeFund.GOALS + HandmadeFund.CODE + ":P:2",
      Bodies.CITY_GOAL,
      "text",
      "kind"),
  INDICATOR(
      "indicator",
      HandmadeFund.CITY_GOAL + "/indicators/2",
      HandmadeFund.PROJECT_GOAL + "/indicators/2",
      Bodies.INDICATOR,
      "name",
      "category"),
  TARGET(
      "indicator_target",
      HandmadeFund.CITY_GOAL + "/indicators/1/targets/ANNUAL",
      HandmadeFund.PROJECT_GOAL + "/indicators/1/targets/ANNUAL",
      Bodies.TARGET,
      "asWritten",
      "value");

  final String table;
  final String path;
  final String projectPath;
  final String body;
  final String member;
  final String readOnlyMember;

  Noun(
      String table,
      String path,
      String projectPath,
      String body,
      String member,
      String readOnlyMember) {
    this.table = table;
    this.path = path;
    this.projectPath = projectPath;
    this.body = body;
    this.member = member;
    this.readOnlyMember = readOnlyMember;
  }

  /** The key that the ledger knows it by. */
  String ledgerKey() {
    return path.substring(HandmadeFund.GOALS.length())
        .replace("/indicators/", ":")
        .replace("/targets/", ":");
  }

  String projectBody() {
    return this == GOAL ? Bodies.PROJECT_GOAL : body;
  }

  /** A merge patch of its one member that anybody would change. */
  String patch(String text) {
    return "{\"%s\":\"%s\",\"reason\":\"更正\"}".formatted(member, text);
  }
}
