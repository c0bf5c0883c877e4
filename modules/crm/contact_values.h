// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace freehold {

/// A phone number without country code and trunk zeros: "+91 98765-43210", "09876543210" and "0091 9876543210" all give
/// "9876543210". Extensions are left out. Ten digits at most, as numbers have in India and the US.
QString nationalNumber(const QString &phone);

/// What phones are looked up by: the last seven digits, so that a number written without its area code is still found; empty
/// if there are fewer than six.
QString phoneMatchKey(const QString &phone);

/// What e-mail addresses are looked up by: trimmed and in lower case.
QString emailMatchKey(const QString &email);

/// InvalidInput unless the text is a number of 6 to 15 digits, with an extension at most; trimmed.
Result<QString> checkedPhone(const QString &typed);
/// InvalidInput unless the text has the form name@domain.tld; trimmed, without "mailto:" and angle brackets.
Result<QString> checkedEmail(const QString &typed);

/// The numbers in one cell, split at , / ; | and line ends. "0731-2551234/35" means 0731-2551234 and 0731-2551235.
QStringList splitPhones(const QString &cell);
/// The addresses in one cell, split at , / ; | spaces and line ends.
QStringList splitEmails(const QString &cell);

} // namespace freehold
