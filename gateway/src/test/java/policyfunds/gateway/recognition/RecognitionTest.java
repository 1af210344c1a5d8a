package policyfunds.gateway.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.gateway.OfficialText;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Regions;

class RecognitionTest {

  private static final List<String> OFFICIAL =
      List.of("1-1", "2-1", "3-1", "3-2", "4-1", "4-2", "4-3", "4-4", "5-1", "5-2");

  @Test
  void findsTheAnnexOfEachOfficialTable() {
    Recognition recognition = recognized(OfficialText.whole());

    assertThat(idsOf(recognition)).isEqualTo(OFFICIAL);
    assertThat(recognition.conflicts()).isEmpty();
    assertThat(recognition.tables().getFirst().caption()).contains("附件1", "2020年度工业和信息化预留资金");
    assertThat(recognition.tables().getFirst().closing()).contains("政策任务经费安排表");
    assertThat(recognition.tables().getLast().caption()).contains("先进制造业集群培育");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void contentWinsOverTheHeading(int annex) {
    Recognition recognition =
        recognized(OfficialText.whole().replace("附件" + annex + "\n", "附件9\n"));

    assertThat(idsOf(recognition)).isEqualTo(OFFICIAL);
    assertThat(recognition.conflicts())
        .isNotEmpty()
        .allSatisfy(conflict -> {
          assertThat(conflict.code()).isEqualTo("ANNEX_NUMBER_DIFFERS");
          assertThat(conflict.isError()).isFalse();
          assertThat(conflict.cell().annex()).isEqualTo(annex);
        });
  }

  @Test
  void findsTablesInWhateverOrderTheyStand() {
    List<Table> tables =
        recognized(OfficialText.whole()).tables().stream().map(RecognizedTable::table).toList();

    Recognition recognition =
        Recognition.of(List.of(new Annex(0, List.copyOf(tables.reversed()))), List.of());

    assertThat(idsOf(recognition)).isEqualTo(OFFICIAL);
    assertThat(recognition.of(3).getFirst().table().texts()).isEqualTo(tables.get(3).texts());
  }

  @Test
  void findsColumnsInWhateverOrderTheyStand() {
    List<Annex> mirrored =
        OfficialText.opened(OfficialText.whole()).annexes().stream()
            .map(annex -> new Annex(annex.number(), List.copyOf(annex.tables())))
            .filter(annex -> annex.number() < 4)
            .map(annex ->
                new Annex(
                    0, annex.tables().stream().map(RecognitionTest::mirrored).map(t -> t).toList()))
            .toList();

    assertThat(idsOf(Recognition.of(mirrored, List.of()))).isEqualTo(OFFICIAL.subList(0, 4));
  }

  private static Block mirrored(Table table) {
    return Table.of(table.id(), table.texts().stream().map(List::reversed).toList());
  }

  @Test
  void reportsWhatItDoesNotKnowAtItsFirstCell() {
    Table strange = Table.of("2-1", List.of(List.of("天气", "温度"), List.of("晴", "30")));

    Recognition recognition =
        Recognition.of(List.of(new Annex(2, List.of(new Paragraph("附件2"), strange))), List.of());

    assertThat(recognition.tables()).isEmpty();
    assertThat(recognition.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.code()).isEqualTo("TABLE_UNKNOWN");
          assertThat(conflict.isError()).isTrue();
          assertThat(conflict.cell()).isEqualTo(new Cell("2-1", 1, 1, "天气", 1));
        });
  }

  @Test
  void conflictsFollowTheirTable() {
    List<Annex> annexes =
        OfficialText.opened(OfficialText.whole().replace("附件2\n", "附件7\n")).annexes();
    Cell formula = new Cell("7-1", 3, 2, "=1+1", 1);

    Recognition recognition =
        Recognition.of(annexes, List.of(Conflict.error(formula, "FORMULA_CELL", "a formula")));

    assertThat(recognition.conflicts())
        .extracting(Conflict::code, conflict -> conflict.cell().table())
        .contains(tuple("FORMULA_CELL", "2-1"));
  }

  @Test
  void dropsNoRunningText() {
    Recognition recognition =
        Recognition.of(
            List.of(
                new Annex(0, List.of(new Paragraph("各地级以上市："))),
                new Annex(
                    1,
                    List.of(
                        new Paragraph("附件1"),
                        Table.of("1-1", List.of(List.of("序号", "承担单位", "金额", "支持内容"))),
                        new Paragraph("说明"))),
                new Annex(6, List.of(new Paragraph("附件6"), new Paragraph("联系人")))),
            List.of());

    RecognizedTable only = recognition.tables().getFirst();
    assertThat(only.caption()).isEqualTo("各地级以上市：\n附件1");
    assertThat(only.closing()).isEqualTo("说明\n附件6\n联系人");
  }

  @Test
  void titlesTellTheYearAndTheName() {
    Recognition recognition = recognized(OfficialText.of(2021));

    assertThat(Titles.years(recognition)).containsExactly(2021);
    assertThat(Titles.title(recognition)).contains("2021年度工业和信息化预留资金");
  }

  @Test
  void titlesThatDisagreeAreNotDecided() {
    Recognition recognition =
        recognized(OfficialText.whole().replaceFirst("2020年度各地级以上市", "2021年度各地级以上市"));

    assertThat(Titles.years(recognition)).containsExactly(2020, 2021);
  }

  @Test
  void citiesTellTheProvince() {
    Recognition recognition = recognized(OfficialText.whole());
    Recognition withoutNames = new Recognition(recognition.of(1, 4), Collections.emptyList());

    assertThat(Cities.province(recognition, Regions.shipped())).contains("440000");
    assertThat(Cities.province(withoutNames, Regions.shipped())).isEmpty();
  }

  @Test
  void projectsTellTheirNames() {
    Recognition recognition = recognized(OfficialText.whole());

    assertThat(Projects.names(recognition))
        .containsOnlyKeys("4-1", "4-2", "4-3", "4-4")
        .containsEntry("4-4", "工艺美术资金");
    assertThat(Projects.amount(recognition, "4-1").orElseThrow().text()).isEqualTo("482");
  }

  private static Recognition recognized(String text) {
    return Recognition.of(OfficialText.opened(text).annexes(), List.of());
  }

  private static List<String> idsOf(Recognition recognition) {
    return recognition.tables().stream().map(table -> table.table().id()).toList();
  }
}
