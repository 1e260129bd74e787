/** As many of each as a project, a canvas of it or an arrow may hold, and letters of a title or a note; the schemas refuse more. */
export const projectLimits = {
  shortlist: 6,
  ideas: 500,
  votes: 200,
  canvases: 30,
  plans: 10,
  loops: 20,
  titleLetters: 200,
  notes: 300,
  noteLetters: 500,
  ties: 50,
} as const;
