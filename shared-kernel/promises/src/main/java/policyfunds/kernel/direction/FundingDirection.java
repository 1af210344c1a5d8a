package policyfunds.kernel.direction;

import java.util.List;

/**
 * What money is given for (资金投入方向).
 *
 * @param aliases other names under which documents write the same direction
 */
public record FundingDirection(
    DirectionCode code, String name, String nameEn, int displayOrder, List<String> aliases) {

  public FundingDirection {
    aliases = List.copyOf(aliases);
  }
}
