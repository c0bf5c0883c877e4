// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>

namespace freehold::bench {

/// One side of a contest: does the whole task once. False = the result was wrong, and then there is no speed.
using Task = std::function<bool()>;

/// CPU seconds (user and system) of this process, and of the children it has waited for.
double cpuSeconds();

/// Megabytes this process holds now.
double residentMegabytes();

/// The most megabytes held at once since the last forgetPeak().
double peakMegabytes();
void forgetPeak();

/// Runs ours and the limit in turn, once per iteration after one unmeasured round. Counters: medians of CPU milliseconds (ours,
/// limit), their ratio, and by how many megabytes either side grew at its worst. The benchmark's own time is that of ours:
/// declare it with CONTEST.
void contest(benchmark::State &state, const Task &ours, const Task &limit);

/// Sets how a contest is repeated and shown; five rounds are the least to judge by.
inline void asContest(benchmark::internal::Benchmark *bench)
{
    bench->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);
}

} // namespace freehold::bench
