package org.tierlight.graph.elk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.tierlight.graph.pictures.Drawing;
import org.tierlight.graph.pictures.Layout;

/**
 * Columns from left to right, one for each tier (docs/adr/0098). Drawings of a bounded size one
 * after another, so that readers of pictures leave other readers a core; the last ones are kept.
 */
public final class ElkLayout implements Layout {

  private static final double WIDTH = 140;
  private static final double HEIGHT = 36;
  private static final double BETWEEN_ROWS = 14;
  private static final double BETWEEN_COLUMNS = 80;

  /** How often crossings are sought anew; more hardly finds fewer. */
  private static final int ROUNDS = 3;

  private static final int SEED = 1;
  private static final long MOST_DOTS_KEPT = 50_000;

  private final Cache<Drawing, Map<String, Point>> last =
      Caffeine.newBuilder()
          .maximumWeight(MOST_DOTS_KEPT)
          .weigher((Drawing drawing, Map<String, Point> _) -> 1 + drawing.dots().size())
          .build();
  private final Lock oneAtATime = new ReentrantLock(true);

  /** Tells ELK of its own options, which it looks up by name. */
  public ElkLayout() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  @Override
  public Map<String, Point> place(Drawing drawing) {
    Map<String, Point> known = last.getIfPresent(drawing);
    if (known != null) {
      return known;
    }
    oneAtATime.lock();
    try {
      return Objects.requireNonNull(last.get(drawing, ElkLayout::laidOut));
    } finally {
      oneAtATime.unlock();
    }
  }

  private static Map<String, Point> laidOut(Drawing drawing) {
    ElkNode graph = graph();
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    int first = drawing.dots().stream().mapToInt(Drawing.Dot::column).min().orElse(0);
    drawing.dots().stream()
        .sorted(comparing(Drawing.Dot::column).thenComparing(Drawing.Dot::id))
        .forEach(dot -> nodes.put(dot.id(), node(graph, dot.column() - first)));
    for (Drawing.Stroke stroke : drawing.strokes()) {
      ElkGraphUtil.createSimpleEdge(nodes.get(stroke.from()), nodes.get(stroke.to()));
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return nodes.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> middle(entry.getValue())));
  }

  private static ElkNode graph() {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    graph.setProperty(LayeredOptions.THOROUGHNESS, ROUNDS);
    // Without one it takes the clock for it.
    graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
    return graph;
  }

  private static ElkNode node(ElkNode graph, int column) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(WIDTH, HEIGHT);
    // Layers are what stands one below the other before; partitions would differ from run to run.
    node.setX(column * 2 * WIDTH);
    return node;
  }

  private static Point middle(ElkNode node) {
    return new Point(rounded(node.getX() + WIDTH / 2), rounded(node.getY() + HEIGHT / 2));
  }

  private static double rounded(double pixels) {
    return Math.round(pixels * 10) / 10.0;
  }
}
