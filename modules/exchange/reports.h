// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"
#include "store/store.h"

namespace freehold {

/// A question people ask of the books, or a paper they hand out: parameters in, a Document out.
struct Report {
    QString name = {}; ///< "trial-balance"
    Label label = {};
    Shape parameters = {};
    Label hint = {};         ///< one sentence: what it answers
    QString subject = {};      ///< table whose rows it can be made for; empty = in the gallery only
    QString subjectField = {}; ///< parameter that takes the selected row's id
    QString icon = {};
    /// Makes the document; its tables are produced while the Reader lives. Refuses through the Reader.
    std::function<Document(const Reader &, const QVariantMap &parameters)> make = {};
};

/// All reports by name. Filled once at start, then only read: from any thread.
class Reports
{
public:
    void add(Report report) { m_reports.append(std::move(report)); }
    [[nodiscard]] const QList<Report> &all() const { return m_reports; }
    [[nodiscard]] const Report *find(QStringView name) const;

private:
    QList<Report> m_reports;
};

/// Makes the report and writes it to `path` (.pdf, .xlsx, .csv, .json); returns the data lines written. Asks the rights hook.
Result<qint64> writeReport(const Store &store, const Report &report, const QVariantMap &parameters, const QString &path,
                           const Progress &progress = {});

} // namespace freehold
