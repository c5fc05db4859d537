import { decodeEntities, diagramOf } from './real-mermaid.js';

/** What the real Mermaid understood of an `xychart`, with its entities put back. */
export interface ReadChart {
  readonly title: string;
  readonly horizontal: boolean;
  readonly categories: readonly string[];
  readonly plots: readonly { readonly type: string; readonly values: readonly number[] }[];
}

/** The parts of Mermaid's chart data that are read here. */
interface ChartData {
  readonly xAxis: { readonly type: string; readonly categories?: readonly string[] };
  readonly plots: readonly { readonly type: string; readonly data: readonly (readonly [string, number])[] }[];
}
interface ChartDatabase {
  getDiagramTitle(): string;
  getXYChartData(): ChartData;
  getChartConfig(): { readonly chartOrientation: string };
}

/** Parses a chart with the Mermaid that the product ships. */
export async function readChartWithMermaid(text: string): Promise<ReadChart> {
  const diagram = await diagramOf(text);
  const database = diagram.db;
  if (!isChartDatabase(database)) throw new Error(`Mermaid took the text for another diagram: ${diagram.type}`);
  const data = database.getXYChartData();
  return {
    title: decodeEntities(database.getDiagramTitle()),
    horizontal: database.getChartConfig().chartOrientation === 'horizontal',
    categories: (data.xAxis.categories ?? []).map(decodeEntities),
    plots: data.plots.map((plot) => ({ type: plot.type, values: plot.data.map(([, value]) => value) })),
  };
}

function isChartDatabase(database: object): database is ChartDatabase {
  return 'getDiagramTitle' in database && 'getXYChartData' in database && 'getChartConfig' in database;
}
