package policyfunds.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a body that hands a document in (来件各部分), for the contract alone. */
@Schema(description = "A document, and what its tables do not say of it 来件")
record NewDocument(
    @Schema(
            required = true,
            description =
                "DOCX, XLSX, text or CSV; several for CSV only, one of each table, in order 文件")
        List<FilePart> file,
    @Schema(description = "Code of the fund, where it is new 资金代码", examples = "GD-IIT-2020")
        String fund,
    @Schema(description = "Name of the fund 资金名称", examples = "2020年度工业和信息化预留资金") String fundName,
    @Schema(description = "Code of the province that issued it 省份", examples = "440000")
        String province,
    @Schema(description = "Budget year 年度", examples = "2020") Integer year,
    @Schema(
            description = "Tells several documents of a province and year apart 类别",
            examples = "SME")
        String type,
    @Schema(description = "Title 标题") String title,
    @Schema(
            description =
                "JSON list: which items of annex 1 the project of each table of annex 4 answers"
                    + " for; [] for none on purpose 对应项目",
            examples = "[{\"table\":\"4-1\",\"itemSequences\":[2,3]}]")
        String links,
    @Schema(
            description =
                "JSON list: the columns that the cells of a row cover, where the form lost it 跨列",
            examples = "[{\"table\":\"5-1\",\"row\":1,\"spans\":[1,1,1,3,2]}]")
        String spans,
    @Schema(
            description = "Digest of the revision that may be replaced 所替换的版本",
            pattern = "[0-9a-f]{64}")
        String replaces,
    @Schema(description = "Whether nothing is to change 试载入", defaultValue = "false")
        Boolean dryRun) {

  /** The bytes of a file. */
  @Schema(type = SchemaType.STRING, format = "binary", description = "Bytes of a file 文件内容")
  interface FilePart {}
}
