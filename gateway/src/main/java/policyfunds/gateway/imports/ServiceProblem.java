package policyfunds.gateway.imports;

/** Why a service refuses a document (拒绝原因), with its report where it has one. */
public record ServiceProblem(
    int status, String code, String title, String detail, ImportReport report) {}
