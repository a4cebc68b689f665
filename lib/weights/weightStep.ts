/** The step of a weight that people set: 0.1 %, so that what is shown to one decimal is what is computed. */
export const weightStep = 0.001;
