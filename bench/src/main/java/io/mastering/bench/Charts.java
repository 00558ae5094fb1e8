package io.mastering.bench;

import java.awt.Color;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws what {@code scale.sh} measured: lines of users, threads, seconds of CPU and of wall time
 * come in on stdin, two pages of SVG go into a folder.
 */
final class Charts {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final double MICROS = 1e6;

  private Charts() {}

  /** One measured point. */
  private record Point(double users, int threads, double cpu, double wall) {
    static Point of(String line) {
      String[] words = line.split(" ");
      return new Point(
          Double.parseDouble(words[0]),
          Integer.parseInt(words[1]),
          Double.parseDouble(words[2]),
          Double.parseDouble(words[3]));
    }
  }

  public static void main(String... folder) throws IOException {
    List<Point> points;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      points = in.lines().map(Point::of).toList();
    }
    Path place = Path.of(folder[0]);
    write(perUser(points), place.resolve("cost-against-users.svg"));
    write(wall(points), place.resolve("threads.svg"));
  }

  private static XYChart perUser(List<Point> points) {
    XYChart chart = chart("CPU of the whole process, by user", "microseconds a user");
    for (int threads : new int[] {1, 2}) {
      List<Point> of = with(points, threads);
      chart.addSeries(
          name(threads),
          of.stream().map(Point::users).toList(),
          of.stream().map(p -> p.cpu() * MICROS / p.users()).toList());
    }
    return chart;
  }

  private static XYChart wall(List<Point> points) {
    XYChart chart = chart("Wall time of the whole process", "seconds");
    for (int threads : new int[] {1, 2}) {
      List<Point> of = with(points, threads);
      chart.addSeries(
          name(threads),
          of.stream().map(Point::users).toList(),
          of.stream().map(Point::wall).toList());
    }
    return chart;
  }

  private static List<Point> with(List<Point> points, int threads) {
    return points.stream().filter(p -> p.threads() == threads).toList();
  }

  private static String name(int threads) {
    return threads == 1 ? "one thread" : "two threads";
  }

  private static XYChart chart(String title, String unit) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle("users")
            .yAxisTitle(unit)
            .build();
    chart.getStyler().setXAxisLogarithmic(true);
    chart.getStyler().setYAxisLogarithmic(true);
    chart.getStyler().setXAxisDecimalPattern("#,###");
    chart.getStyler().setYAxisDecimalPattern("#,##0.##");
    chart.getStyler().setPlotGridLinesVisible(false);
    chart.getStyler().setLegendPosition(LegendPosition.InsideN);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setSeriesColors(new Color[] {new Color(0x1F5FBF), new Color(0xC0562A)});
    return chart;
  }

  private static void write(XYChart chart, Path file) throws IOException {
    Path drawn = file.resolveSibling(file.getFileName() + ".part");
    VectorGraphicsEncoder.saveVectorGraphic(chart, drawn.toString(), VectorGraphicsFormat.SVG);
    Path made = drawn.resolveSibling(drawn.getFileName() + ".svg");
    Files.move(Files.exists(made) ? made : drawn, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
