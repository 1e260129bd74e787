/** The case in whose name Framework writes the one page from which those of all cases are made. No case has it: their ids start otherwise. */
export const caseTemplate = "0-template-of-a-case";
