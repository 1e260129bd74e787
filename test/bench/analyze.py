"""The resampling of analyzeLoop in statsmodels: `python3 analyze.py SERIES.csv` prints {"milliseconds", "fits"} as JSON.

For the two lagged associations of the synthetic store (active users on experience, new rows on active users): two worlds each, in a
world 133 refits of one form for the bias of the own lags and 399 recursive paths, each followed by a search by BIC over every form: no
source, windows of its lags by OLS, delays by GLSAR with six turns. Calendar, covariates, number of lags, rows and forms are those of
analyzeLoop; the placebo's 39 searches are among them. Left out, so that the comparison favours statsmodels: tests, intervals, the
experiment and the delay of its link, the learning curve, and the gain's draws. Every tenth draw is timed, and the time and the fits are multiplied by ten.
"""

import csv
import json
import sys
import time

import numpy as np
import statsmodels.api as sm

DRAWS, ROUNDS, PLACEBOS, SHARE, TURNS = 399, 133, 39, 10, 6
OWN_LAGS, LAST_LAG, COVARIATE_LAGS = 2, 8, 4


def calendar(n):
    t = np.arange(n)
    angle = 2 * np.pi * t / (365.25 / 7)
    waves = [f(k * angle) for k in (1, 2) for f in (np.sin, np.cos)]
    return [np.ones(n), t / n, *waves]


class Counter:
    fits = 0


def ols(y, columns):
    Counter.fits += 1
    fit = sm.OLS(y, np.column_stack(columns)).fit()
    return fit, fit.bic


def glsar(y, columns):
    Counter.fits += TURNS
    fit = sm.GLSAR(y, np.column_stack(columns), rho=OWN_LAGS).iterative_fit(maxiter=TURNS)
    return fit, fit.bic


def resample(y, x, covariates, first_lag, random):
    n = len(y)
    start = max(LAST_LAG + OWN_LAGS, COVARIATE_LAGS)
    rows = np.arange(start, n)
    base = [term[rows] for term in calendar(n)]
    base += [c[rows - lag] for c in covariates for lag in range(COVARIATE_LAGS + 1)]
    source = [x[rows - lag] for lag in range(first_lag, LAST_LAG + OWN_LAGS + 1)]
    starts = range(LAST_LAG - first_lag + 1)
    own = lambda path: [path[rows - lag] for lag in range(1, OWN_LAGS + 1)]

    def search(path):
        best = ols(path[rows], base + own(path))
        for s in starts:
            for fit in (
                glsar(path[rows], base + [source[s]]),
                ols(path[rows], base + own(path) + [source[s]]),
                ols(path[rows], base + own(path) + source[s : s + OWN_LAGS + 1]),
            ):
                if fit[1] < best[1]:
                    best = fit
        return best[0]

    def world(columns):
        fit, _ = ols(y[rows], base + own(y) + columns)
        k = len(base)
        phi = fit.params[k : k + OWN_LAGS]
        known = fit.fittedvalues - np.column_stack(own(y)) @ phi

        def draw():
            shocks = known + random.choice(fit.resid, len(rows))
            path = y.copy()
            for i, t in enumerate(rows):
                path[t] = shocks[i] + sum(phi[l] * path[t - l - 1] for l in range(OWN_LAGS))
            return path

        for _ in range(ROUNDS // SHARE):
            path = draw()
            ols(path[rows], base + own(path) + columns)
        for _ in range(DRAWS // SHARE):
            search(draw())

    search(y)
    world([])
    world(source[3 : 3 + OWN_LAGS + 1])
    for i in range(PLACEBOS // SHARE):
        shifted = np.roll(x, 10 + 3 * i)
        source = [shifted[rows - lag] for lag in range(first_lag, LAST_LAG + OWN_LAGS + 1)]
        search(y)


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        table = list(csv.DictReader(file))
    column = lambda name: np.log([float(row[name]) for row in table])
    users, experience, spend = column("active_users"), column("experience_index"), column("marketing_spend")
    new_rows = np.log(np.maximum(np.diff([float(row["training_rows"]) for row in table]), 1))
    random = np.random.default_rng(1)
    begin = time.process_time()
    resample(users, experience, [spend], 1, random)
    resample(new_rows, users[1:], [], 0, random)
    spent = 1000 * (time.process_time() - begin)
    print(json.dumps({"milliseconds": SHARE * spent, "fits": SHARE * Counter.fits}))
