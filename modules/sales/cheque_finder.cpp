// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/cheque_finder.h"

#include "base/numbers.h"
#include "sales/entities/receipt.h"

#include <QRegularExpression>

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// A cheque that may be meant, with the receipt it came with.
struct ChequeMatch {
    Instrument cheque;
    QString receiptNumber;
    ReceiptState receiptState = ReceiptState::Posted;
};

QList<ChequeMatch> chequesWhere(const Reader &reader, const QString &condition, const QString &wanted)
{
    QList<Id<Instrument>> ids;
    Rows rows = reader.query(
        u"select i.id from instruments i join receipts r on r.id = i.receipt_id where i.deleted_at is null and "_s
            + condition + u" order by r.day, r.number"_s,
        {{u"wanted"_s, wanted}});
    while (rows.next())
        ids.append(rows.id<Instrument>(0));
    QList<ChequeMatch> found;
    for (const Id<Instrument> &id : ids) {
        const Instrument cheque = reader.get(id);
        const Receipt receipt = reader.get(cheque.receipt);
        found.append({cheque, receipt.number, receipt.state});
    }
    return found;
}

QList<ChequeMatch> chequesNumbered(const Reader &reader, const QString &number)
{
    return chequesWhere(reader, u"i.number = :wanted"_s, number);
}

/// Whether a word after the number fits: it is the date on the cheque, or a part of its bank's name.
bool fitsWord(const Reader &reader, const Instrument &cheque, const QString &word)
{
    if (cheque.bank.contains(word, Qt::CaseInsensitive))
        return true;
    const Result<QDate> day = parseDate(word, reader.today(), reader.format().dateOrder);
    return day && *day == cheque.date;
}

/// "000123 State Bank 1/7/2026": those of the number that fit the words after it.
QList<ChequeMatch> chequesDescribed(const Reader &reader, const QString &words)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    QStringList parts = words.split(gap, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    QList<ChequeMatch> found = chequesNumbered(reader, parts.takeFirst());
    found.removeIf([&](const ChequeMatch &one) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const QString &word) { return !fitsWord(reader, one.cheque, word); });
    });
    return found;
}

QString described(const ChequeMatch &match)
{
    const Label state = match.receiptState == ReceiptState::Cancelled
                            ? choicesOf<ReceiptState>().at(int(match.receiptState)).label
                            : choicesOf<InstrumentState>().at(int(match.cheque.state)).label;
    return text("ChequeFinder", "%1 of %2, dated %3, receipt %4 (%5)")
        .arg(match.cheque.number, match.cheque.bank, formatDate(match.cheque.date), match.receiptNumber,
             state.text().toLower());
}

QString listed(const QList<ChequeMatch> &matches)
{
    constexpr qsizetype most = 8;
    QStringList words;
    for (const ChequeMatch &match : matches.mid(0, most))
        words.append(described(match));
    return words.join(u"; "_s) + (matches.size() > most ? u"; …"_s : QString());
}

} // namespace

Id<Instrument> findCheque(const Reader &reader, const QString &words, std::optional<InstrumentState> wanted)
{
    const QString named = words.simplified();
    if (const QUuid id(named); !id.isNull())
        return Id<Instrument>(id);
    QList<ChequeMatch> found = chequesWhere(reader, u"r.number = :wanted"_s, named);
    if (found.isEmpty())
        found = chequesNumbered(reader, named);
    if (found.isEmpty())
        found = chequesDescribed(reader, named);
    reader.require(
        !found.isEmpty(), ErrorCode::NotFound,
        text("ChequeFinder",
             "There is no cheque “%1”. Name it by its number, by number with bank or date, or by its receipt.")
            .arg(named),
        u"cheque"_s);
    QList<ChequeMatch> ready = found;
    ready.removeIf([&](const ChequeMatch &one) {
        return !wanted || one.cheque.state != *wanted || one.receiptState == ReceiptState::Cancelled;
    });
    if (found.size() > 1 && ready.size() == 1)
        found = ready;
    reader.require(found.size() == 1, ErrorCode::Conflict,
                   text("ChequeFinder", "“%1” means %2 cheques: %3. Add the bank or the date, or name the receipt.")
                       .arg(named, QString::number(found.size()), listed(found)),
                   u"cheque"_s);
    return found.first().cheque.id;
}

} // namespace freehold
