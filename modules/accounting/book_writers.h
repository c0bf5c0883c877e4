// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/entities/journal_line.h"
#include "base/progress.h"
#include "exchange/text_output.h"
#include "store/reader.h"

namespace freehold {

/// One posted entry on its way out.
struct BookEntry {
    QString number;
    QDate day;
    QString narration;
    struct Line {
        Id<Account> account;
        Money amount; ///< with its currency
        QString memo;
    };
    QList<Line> lines;
};

/// What the head of an exported journal needs.
struct BookHead {
    QString company;
    QStringList currencies; ///< every one that occurs, the company's first
    QDate firstDay;         ///< of the earliest entry
    QList<Account> accounts; ///< those that take entries, by number
};

/// Writes entries in the words of one plain-text accounting program.
class BookWriter
{
public:
    explicit BookWriter(TextOutput &output) : m_output(output) {}
    virtual ~BookWriter() = default;

    virtual Result<void> begin(const BookHead &head) = 0;
    virtual Result<void> entry(const BookEntry &entry) = 0;

protected:
    Result<void> put(const QString &text) { return m_output.put(text.toUtf8()); }

private:
    TextOutput &m_output;
};

/// The writer of "ledger", "hledger" or "beancount".
std::unique_ptr<BookWriter> makeBookWriter(const QString &format, TextOutput &output);

/// Streams all posted entries, oldest first; returns how many.
Result<qint64> writeBooks(const Reader &reader, BookWriter &writer, const Progress &progress);

/// All lines as one CSV table; returns how many entries they belong to.
Result<qint64> writeBooksCsv(const Reader &reader, const QString &path, const Progress &progress);

namespace detail {

std::unique_ptr<BookWriter> makeLedgerWriter(TextOutput &output, bool forHledger);
std::unique_ptr<BookWriter> makeBeancountWriter(TextOutput &output);

/// Text without line breaks, control characters and runs of spaces.
QString oneLine(const QString &text);

} // namespace detail
} // namespace freehold
