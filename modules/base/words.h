// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/numbers.h"

namespace freehold {

/// In which language an amount is spelled.
enum class WordsLanguage { English, Hindi };

/// "Rupees twenty-eight lakh seventy thousand eight hundred only", "US dollars two million one hundred thousand and
/// fifty cents only". Lakh and crore for Grouping::Indian, thousand/million/billion for Western; Hindi always counts in
/// lakh and crore. Negative amounts begin with "Minus". The currency falls back to the format's.
QString amountInWords(Money amount, const CompanyFormat &format, WordsLanguage language = WordsLanguage::English);

/// The spoken form for accessibility: "18 lakh 43 thousand rupees".
QString spokenAmount(Money amount, const CompanyFormat &format);

} // namespace freehold
