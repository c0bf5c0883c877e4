// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/export_books.h"

#include "accounting/book_writers.h"
#include "base/safe_file.h"
#include "exchange/csv_writer.h"
#include "store/store.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> exportPlainText(const Reader &reader, const QString &format, const QString &path, const Progress &progress)
{
    qint64 entries = 0;
    const Result<void> written = writeFileSafely(path, [&](QIODevice &device) -> Result<void> {
        TextOutput output(device);
        const std::unique_ptr<BookWriter> writer = makeBookWriter(format, output);
        Result<qint64> done = writeBooks(reader, *writer, progress);
        if (!done)
            return done.error();
        entries = *done;
        return output.flush();
    });
    return written ? Result<qint64>(entries) : Result<qint64>(written.error());
}

} // namespace

const QStringList &bookExportFormats()
{
    static const QStringList formats{u"ledger"_s, u"hledger"_s, u"beancount"_s, u"csv"_s};
    return formats;
}

Result<qint64> exportBooks(const Store &store, const QString &format, const QString &path, const Progress &progress)
{
    if (!bookExportFormats().contains(format)) {
        return Error{ErrorCode::Unsupported,
                     text("BookExport", "Books cannot be written as \"%1\". Choose one of: %2.").arg(format, bookExportFormats().join(u", "_s)),
                     u"format"_s};
    }
    if (Result<void> allowed = store.allows({AccessRequest::Action::Export, u"journal_entries"_s, {}}); !allowed)
        return allowed.error();
    const Result<Result<qint64>> done = store.read([&](Reader &reader) -> Result<qint64> {
        if (format == u"csv")
            return writeBooksCsv(reader, path, progress);
        return exportPlainText(reader, format, path, progress);
    });
    return done ? *done : Result<qint64>(done.error());
}

} // namespace freehold
