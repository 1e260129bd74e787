import type {KeptLoop} from "./keptLoop.js";
import type {Project} from "./project.js";
import {projectLimits} from "./projectLimits.js";

/**
 * A project with a loop kept, last in the list; an earlier result of the same loop gives way. Where the project is full, the oldest gives way
 * to which no arrow of a canvas is tied and from which no plan starts; where all are in use, the project is returned as it is.
 *
 * @example
 * withKeptLoop(withKeptLoop(project, loop), loop).loops.length // 1
 */
export function withKeptLoop(project: Project, loop: KeptLoop): Project {
  const others = project.loops.filter(({id}) => id !== loop.id);
  if (others.length < projectLimits.loops) return {...project, loops: [...others, loop]};
  const used = usedLoops(project);
  const gone = others.find(({id}) => !used.has(id));
  return gone === undefined
    ? project
    : {...project, loops: [...others.filter((each) => each !== gone), loop]};
}

/** Ids of the loops that canvases and plans refer to. */
const usedLoops = ({canvases, plans}: Project): ReadonlySet<string> =>
  new Set([
    ...canvases
      .flatMap(({arrows}) => Object.values(arrows).flatMap(({ties}) => ties))
      .flatMap((tie) => (tie.kind === "loop" ? [tie.loop] : [])),
    ...plans.flatMap(({loop}) => loop ?? []),
  ]);
