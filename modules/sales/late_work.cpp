// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/late_work.h"

#include "accounting/entities/account.h"
#include "sales/operations/book_plot.h"
#include "sales/operations/take_receipt.h"
#include "store/operations.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

template <typename Request>
Request requestOf(const QVariantMap &values)
{
    Request request;
    for (const Field &field : operationOf<Request>().request.fields) {
        if (values.contains(field.name))
            field.set(&request, values.value(field.name));
    }
    return request;
}

void bookLate(Transaction &tx, const QVariantMap &values, const Error &why)
{
    if (why.code != ErrorCode::Conflict)
        tx.refuse(why);
    bookContested(tx, requestOf<BookPlot>(values));
}

/// The day itself while its period takes entries, else the first later day that does.
QDate firstOpenDay(const Reader &reader, QDate day)
{
    Rows rows = reader.query(u"select starts_on from periods where state = 'open' and ends_on >= :day and deleted_at is null order by starts_on limit 1"_s,
                             {{u"day"_s, day}});
    return rows.next() ? qMax(day, rows.date(0)) : day;
}

void takeLate(Transaction &tx, const QVariantMap &values, const Error &why)
{
    TakeReceipt request = requestOf<TakeReceipt>(values);
    if (!request.booking.isNull() && !tx.find(request.booking))
        request.booking = {};
    if (request.booking.isNull() && request.party.isNull())
        tx.refuse(why);
    if (!request.account.isNull() && !tx.find(request.account))
        request.account = {};
    request.cashLimitAcknowledged = true;
    const QDate posted = firstOpenDay(tx, request.day);
    if (posted != request.day) {
        const QString dated = text("LateWork", "Received on %1, when the books were closed already.").arg(formatDate(request.day));
        request.note = request.note.isEmpty() ? dated : request.note + u' ' + dated;
        request.day = posted;
    }
    takeReceipt(tx, request);
}

} // namespace

void registerLateWork(Operations &operations)
{
    operations.addFallback(operationOf<BookPlot>().name, &bookLate);
    operations.addFallback(operationOf<TakeReceipt>().name, &takeLate);
}

} // namespace freehold
