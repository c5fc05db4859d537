import { VsCodeServer } from '../tests/smoke/harness/vscode-server.js';
import { Workbench } from '../tests/smoke/harness/workbench.js';
import { writeRace } from './race.js';

/** Measures in the window of a real VS Code that has the files of the race open; leaves a screenshot on failure. */
export async function measureInWindow(measure: (workbench: Workbench) => Promise<void>): Promise<void> {
  const server = await VsCodeServer.start();
  await writeRace(server.folder);
  const workbench = await Workbench.open(server);
  try {
    await measure(workbench);
  } catch (error) {
    await workbench.screenshot('bench-failed');
    throw error;
  } finally {
    await workbench.close();
    await server.stop();
  }
}

/** Puts the cursor after a part of a text that the editor shows. */
export async function goBehind(workbench: Workbench, text: string, part: string): Promise<void> {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.includes(part));
  const at = (lines[index] ?? '').indexOf(part) + part.length;
  await workbench.goTo(index + 1, at + 1);
}
