package policyfunds.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** The same by another library and another way: refitted without each point, in binary numbers. */
final class Peer {

  private static final double CLOSE = 1e-9;

  private Peer() {}

  /** Holds each deviation against a line fitted to the other points only. */
  static void agrees(List<Point> points) {
    LeaveOneOut ours = LeaveOneOut.of(points);

    assertThat(ours.deviations()).hasSameSizeAs(points);
    double[] line = fit(points).estimateRegressionParameters();
    double scale =
        points.stream().mapToDouble(point -> Math.abs(number(point.y()))).max().orElse(0);
    close(ours.intercept(), line[0], scale);
    close(ours.slope(), line[1], Math.abs(line[1]));
    for (int i = 0; i < points.size(); i++) {
      agrees(points.get(i), others(points, i), ours.deviations().get(i), scale);
    }
  }

  private static void agrees(Point point, List<Point> others, Deviation ours, double scale) {
    OLSMultipleLinearRegression theirs = fit(others);
    double[] line = theirs.estimateRegressionParameters();
    double[][] variance = theirs.estimateRegressionParametersVariance();
    double x = number(point.x());
    double expected = line[0] + line[1] * x;
    double residual = number(point.y()) - expected;
    double ofTheLine = variance[0][0] + 2 * x * variance[0][1] + x * x * variance[1][1];
    double t = residual / Math.sqrt(theirs.estimateErrorVariance() * (1 + ofTheLine));
    int degreesOfFreedom = others.size() - 2;
    double p = 2 * new TDistribution(degreesOfFreedom).cumulativeProbability(-Math.abs(t));

    close(ours.expected(), expected, scale);
    close(ours.residual(), residual, scale);
    close(ours.t(), t, Math.max(Math.abs(t), 1));
    close(ours.p(), p, Math.max(p, 1e-6));
    assertThat(ours.degreesOfFreedom()).isEqualTo(degreesOfFreedom);
    close(ours.adjustedP(), Math.min(1, p * (others.size() + 1)), 1);
  }

  private static OLSMultipleLinearRegression fit(List<Point> points) {
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(
        points.stream().mapToDouble(point -> number(point.y())).toArray(),
        points.stream().map(point -> new double[] {number(point.x())}).toArray(double[][]::new));
    return regression;
  }

  private static List<Point> others(List<Point> points, int but) {
    List<Point> others = new ArrayList<>(points);
    others.remove(but);
    return others;
  }

  private static void close(BigDecimal ours, double theirs, double scale) {
    assertThat(number(ours)).isCloseTo(theirs, within(CLOSE * scale));
  }

  private static double number(BigDecimal exact) {
    return exact.doubleValue();
  }
}
