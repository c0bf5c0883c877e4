// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_contest.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <malloc.h>
#include <sys/resource.h>
#include <vector>

namespace freehold::bench {
namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuOf(int who)
{
    rusage used{};
    getrusage(static_cast<__rusage_who_t>(who), &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// A line such as "VmHWM:   123456 kB" of the process's own account, in megabytes.
double statusMegabytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(name);
    return at < 0 ? 0 : all.mid(at, 40).split('\n').first().simplified().split(' ').value(1).toDouble() / 1024;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

struct Side {
    std::vector<double> cpu;
    double grown = 0;
};

bool runOnce(const Task &task, Side &side)
{
    malloc_trim(0);
    forgetPeak();
    const double before = residentMegabytes();
    const double from = cpuSeconds();
    const bool right = task();
    side.cpu.push_back(cpuSeconds() - from);
    side.grown = std::max(side.grown, peakMegabytes() - before);
    return right;
}

} // namespace

double cpuSeconds()
{
    return cpuOf(RUSAGE_SELF) + cpuOf(RUSAGE_CHILDREN);
}

double residentMegabytes()
{
    return statusMegabytes("VmRSS:");
}

double peakMegabytes()
{
    return statusMegabytes("VmHWM:");
}

void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refs.write("5");
}

void contest(benchmark::State &state, const Task &ours, const Task &limit)
{
    Side first;
    Side second;
    bool right = ours() && limit();
    for (auto _ : state) {
        right = runOnce(ours, first) && runOnce(limit, second) && right;
        state.SetIterationTime(first.cpu.back());
    }
    if (!right)
        state.SkipWithError("the result was not the expected one");
    const double oursMedian = medianOf(first.cpu);
    const double limitMedian = medianOf(second.cpu);
    state.counters["ours_ms"] = oursMedian * 1000;
    state.counters["limit_ms"] = limitMedian * 1000;
    state.counters["ratio"] = oursMedian / limitMedian;
    state.counters["ours_MB"] = first.grown;
    state.counters["limit_MB"] = second.grown;
}

} // namespace freehold::bench
