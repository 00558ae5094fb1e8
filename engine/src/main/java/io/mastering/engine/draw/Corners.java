package io.mastering.engine.draw;

import java.util.List;

/** A line of upright and level pieces with rounded corners, as the path of an SVG. */
final class Corners {
  private static final int RADIUS = 10;

  private Corners() {}

  /** Where the line turns. */
  record Point(int x, int y) {
    @Override
    public String toString() {
      return x + " " + y;
    }

    /** The place on the way to another point, as far from this one as a corner is round. */
    private Point towards(Point other) {
      return new Point(
          x + RADIUS * Integer.signum(other.x - x), y + RADIUS * Integer.signum(other.y - y));
    }
  }

  static String rounded(List<Point> points) {
    StringBuilder path = new StringBuilder("M" + points.get(0));
    int last = points.size() - 1;
    for (int i = 1; i < last; i++) {
      Point corner = points.get(i);
      path.append("L").append(corner.towards(points.get(i - 1)));
      path.append("Q").append(corner).append(" ").append(corner.towards(points.get(i + 1)));
    }
    return path.append("L").append(points.get(last)).toString();
  }
}
