"""The recurrence of simulateLoop vectorised in numpy: `python3 simulate.py DRAWS HORIZON RUNS` prints the seconds of processor time of each run."""

import sys
import time

import numpy as np

LARGEST = 1e6
PROBABILITIES = [0.025, 0.25, 0.5, 0.75, 0.975]


def simulate(draws, horizon, seed=1):
    random = np.random.default_rng(seed)
    z = random.standard_normal((4, draws))
    value = np.array([0.6, 0.5, 0.8, 0.3])[:, None]
    customer, business, collection, learning = value + z * 0.1
    lags = {"customer": 2, "business": 1, "collection": 0, "learning": 0}
    cap = np.log(LARGEST)
    flow = 0.31 / (52 * (1 - 0.31))
    push = np.log(1.1)
    names = ["model_quality", "customer_experience", "business_kpi", "training_rows"]
    history = {name: {0: np.zeros(draws)} for name in names}
    at = lambda name, t: history[name][max(t, 0)]
    stock = np.ones(draws)
    quantiles = {name: np.empty((horizon, len(PROBABILITIES))) for name in names}
    for t in range(1, horizon + 1):
        added = flow * np.exp(collection * at("business_kpi", t - 1 - lags["collection"]))
        stock = np.clip(stock + added, 1 / LARGEST, LARGEST)
        history["training_rows"][t] = np.log(stock)
        quality = learning * at("training_rows", t - lags["learning"]) + push
        history["model_quality"][t] = np.clip(quality, -cap, cap)
        experience = customer * at("model_quality", t - lags["customer"])
        history["customer_experience"][t] = np.clip(experience, -cap, cap)
        kpi = business * at("customer_experience", t - lags["business"])
        history["business_kpi"][t] = np.clip(kpi, -cap, cap)
        for name in names:
            quantiles[name][t - 1] = np.quantile(history[name][t], PROBABILITIES)
            history[name].pop(t - 12 if t > 12 else -1, None)
    return quantiles


if __name__ == "__main__":
    draws, horizon, runs = map(int, sys.argv[1:4])
    for _ in range(runs):
        start = time.process_time()
        simulate(draws, horizon)
        print(time.process_time() - start)
