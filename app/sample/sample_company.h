// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "program_setup.h"

namespace freehold {

/// How large a made-up company is.
enum class SampleScale {
    Small,  ///< the company newcomers open: Green Meadows (106 plots) and Lake View (120), one fiscal year
    Office, ///< a busy office: 50,000 customers, 10,000 plots, 8,000 bookings in two years
    Big     ///< for measuring: 1,000,000 customers, 240,000 plots, 200,000 bookings with 2,000,000 receipts in ten years
};

/// What to make up.
struct SampleOptions {
    SampleScale scale = SampleScale::Small;
    quint64 seed = 1; ///< the same seed, scale and day give the same company but for row ids and times
    QDate asOf;       ///< the last day something happens; invalid = today
};

/// Makes the sample company at `options.path`, every booking, receipt and voucher through the operations people use.
/// Cancelled, or the refusals of createCompany; leaves no file then.
Result<void> makeSampleCompany(const Program &program, const StoreOptions &options, const SampleOptions &sample,
                               const Progress &progress = {});

} // namespace freehold
