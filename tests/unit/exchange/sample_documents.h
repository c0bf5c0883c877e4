// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace freehold::testing {

/// An Indian company's format: lakh and crore, rupees.
CompanyFormat indianFormat();
/// A receipt by cheque with the amount in words, Hindi names and a stamp.
Document sampleReceipt();
/// A statement of `lines` lines: line n charges n x 1,000 and receives 500, so that the sums can be done by hand.
Document sampleStatement(int lines);

} // namespace freehold::testing
