import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {AnalysisError} from "../../domain/errors.js";
import {requireFinite, requireSameLength} from "./guards.js";

export interface LogisticRegressionInput {
  /** One row of features per observation; standardise them, or the penalty weighs them by their units. */
  x: readonly (readonly number[])[];
  /** 1 for the class whose probability is modelled, else 0. */
  y: readonly number[];
  /** At least 0, one per row; 1 each where left out. */
  weights?: readonly number[];
  /** Strength of the penalty (l2/2)·‖β‖², at least 0: scikit-learn's 1/C. */
  l2: number;
}

export interface LogisticRegression {
  /** One per column of `x`, in log odds per unit. */
  coefficients: number[];
  intercept: number;
  /** Probability of class 1 for each row. */
  predict(x: readonly (readonly number[])[]): number[];
  /** Σ wᵢ·logloss + (l2/2)·‖β‖² at the optimum, in nats. */
  objective: number;
}

/** Newton steps allowed; a problem with an optimum takes about 10, a hardly penalised one 50. */
const stepsAllowed = 200;
/** Newton's error squares with each step: after one that moves no log odds by more than this, no digit is left to gain. */
const lastMove = 1e-8;
/** Smallest 1 − R² of a column on those before it that still counts as independent, as a square root. */
const independent = 1e-7;

/**
 * Logistic regression with a ridge penalty: minimises Σ wᵢ·logloss(yᵢ, pᵢ) + (l2/2)·‖β‖², the intercept unpenalised, by Newton's
 * method (iteratively reweighted least squares) with step halving. The objective is convex, so the optimum is the only one.
 *
 * @throws AnalysisError where the input is not as described above, where only one class has weight, where columns are linearly
 * dependent without a penalty, and where a plane separates the classes and l2 is 0: no finite coefficients are best then.
 * @example
 * const model = logisticRegression({x: [[0], [1], [2], [3]], y: [0, 1, 0, 1], l2: 1});
 * model.predict([[4]]) // [0.756…]
 *
 * A. Agresti, "Categorical Data Analysis", 3rd ed., 2013, section 5.5 (Newton); A. Albert, J. A. Anderson, "On the existence of
 * maximum likelihood estimates in logistic regression models", Biometrika 71, 1984 (separation).
 */
export function logisticRegression({
  x,
  y,
  weights = y.map(() => 1),
  l2,
}: LogisticRegressionInput): LogisticRegression {
  checkInput({x, y, weights, l2});
  const design = new Matrix(x.map((row) => [1, ...row]));
  const problem = {design, sign: y.map((yi) => (yi === 1 ? 1 : -1)), weights, l2};
  let state = stateAt(problem, Matrix.zeros(design.columns, 1));
  for (let step = 0; ; step++) {
    const direction = newtonDirection(problem, state);
    if (direction === null && (step === 0 || l2 > 0)) {
      throw new AnalysisError(
        `The columns of x are linearly dependent, or constant, with l2 = ${l2}: drop a column or raise l2.`,
      );
    }
    if (direction === null || step === stepsAllowed || (l2 === 0 && separates(problem, state))) {
      throw new AnalysisError(
        `The columns of x separate the classes with l2 = ${l2}: no finite coefficients are best; raise l2.`,
      );
    }
    const move = Math.max(...design.mmul(direction).to1DArray().map(Math.abs));
    state = descend(problem, state, direction);
    if (move <= lastMove) break;
  }
  const [intercept, ...coefficients] = state.beta.to1DArray();
  return {
    coefficients,
    intercept,
    predict: (rows) =>
      rows.map((row, i) => {
        requireColumns(row, i, coefficients.length);
        return sigmoid(row.reduce((sum, value, j) => sum + value * coefficients[j], intercept));
      }),
    objective: state.objective,
  };
}

interface Problem {
  /** A column of ones, then the columns of x. */
  design: Matrix;
  /** 1 for class 1, −1 for class 0. */
  sign: readonly number[];
  weights: readonly number[];
  l2: number;
}

interface State {
  beta: Matrix;
  /** Log odds of each row. */
  eta: number[];
  objective: number;
}

function stateAt({design, sign, weights, l2}: Problem, beta: Matrix): State {
  const eta = design.mmul(beta).to1DArray();
  const loss = eta.reduce((sum, e, i) => sum + weights[i] * softplus(-sign[i] * e), 0);
  const squares = beta.to1DArray().reduce((sum, b, j) => (j === 0 ? 0 : sum + b * b), 0);
  return {beta, eta, objective: loss + (l2 / 2) * squares};
}

/** The Newton step −H⁻¹g; null where the Hessian is singular. Solved scaled to a unit diagonal, on which dependence shows. */
function newtonDirection({design, sign, weights, l2}: Problem, {beta, eta}: State): Matrix | null {
  const k = design.columns;
  const gradient = beta.to1DArray().map((b, j) => (j === 0 ? 0 : l2 * b));
  const hessian = Array.from({length: k}, (_, j) =>
    Array.from({length: j + 1}, (_, l) => (j === l && j > 0 ? l2 : 0)),
  );
  eta.forEach((e, i) => {
    const pull = weights[i] * sign[i] * sigmoid(-sign[i] * e);
    const curvature = weights[i] * sigmoid(e) * sigmoid(-e);
    for (let j = 0; j < k; j++) {
      const value = design.get(i, j);
      gradient[j] -= pull * value;
      for (let l = 0; l <= j; l++) hessian[j][l] += curvature * value * design.get(i, l);
    }
  });
  const scale = hessian.map((row, j) => 1 / Math.sqrt(row[j]));
  const scaled = Matrix.zeros(k, k);
  hessian.forEach((row, j) =>
    row.forEach((h, l) => {
      const entry = h * scale[j] * scale[l];
      scaled.set(j, l, entry).set(l, j, entry);
    }),
  );
  const cholesky = new CholeskyDecomposition(scaled);
  if (!(Math.min(...cholesky.lowerTriangularMatrix.diag()) > independent)) return null;
  const target = Matrix.columnVector(gradient.map((g, j) => -g * scale[j]));
  return cholesky.solve(target).mulColumnVector(scale);
}

/** Halves the step until the objective does not rise (beyond its rounding). */
function descend(problem: Problem, state: State, direction: Matrix): State {
  for (let share = 1; share > 1e-12; share /= 2) {
    const next = stateAt(problem, Matrix.add(state.beta, Matrix.mul(direction, share)));
    if (next.objective <= state.objective * (1 + 1e-13)) return next;
  }
  return state;
}

/** Whether every row with weight is on its own side: scaled up, such coefficients get better without end. */
function separates({sign, weights}: Problem, {eta}: State): boolean {
  return eta.every((e, i) => weights[i] === 0 || sign[i] * e > 0);
}

function checkInput({x, y, weights, l2}: Required<LogisticRegressionInput>): void {
  if (x.length !== y.length) {
    throw new AnalysisError(
      `x has ${x.length} rows and y has ${y.length}; they must have the same number of rows.`,
    );
  }
  requireSameLength("weights", weights, "y", y);
  requireFinite("weights", weights);
  x.forEach((row, i) => {
    requireColumns(row, i, x[0].length);
  });
  y.forEach((yi, i) => {
    if (yi !== 0 && yi !== 1) throw new AnalysisError(`y[${i}] is ${yi}; a class is 0 or 1.`);
    if (weights[i] < 0) throw new AnalysisError(`weights[${i}] is ${weights[i]}; a weight is at least 0.`);
  });
  if (!(l2 >= 0 && Number.isFinite(l2))) {
    throw new AnalysisError(`l2 is ${l2}; the strength of the penalty is a finite number of at least 0.`);
  }
  for (const label of [0, 1]) {
    if (!y.some((yi, i) => yi === label && weights[i] > 0)) {
      throw new AnalysisError(`No row of y with weight is ${label}; both classes are needed.`);
    }
  }
}

function requireColumns(row: readonly number[], i: number, columns: number): void {
  if (row.length !== columns) {
    throw new AnalysisError(
      `x[${i}] has ${row.length} columns; ${columns} are expected, as in the first row.`,
    );
  }
  requireFinite(`x[${i}]`, row);
}

/** 1 / (1 + e^(−z)) without overflow. */
function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

/** log(1 + e^z) without overflow. */
function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
