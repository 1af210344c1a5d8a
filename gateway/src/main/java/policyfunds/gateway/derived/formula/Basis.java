package policyfunds.gateway.derived.formula;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;

/** What a derived figure takes for granted besides its inputs (推算依据). */
@Schema(name = "DerivedFigureBasis")
@Coded("derived-figure-bases")
public enum Basis {
  /** 由所列数据计算: nothing */
  CALCULATED,
  /** 由期限推算: that every month of the window does as much */
  EVEN_PACE
}
