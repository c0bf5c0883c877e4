// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/collection_words.h"

#include "inventory/entities/project.h"

namespace freehold {

using namespace Qt::StringLiterals;

QString bookingPlotsText(const Reader &reader, Id<Booking> booking)
{
    QStringList numbers;
    Rows rows = reader.query(u"select p.number from booking_plots bp join plots p on p.id = bp.plot_id "
                             "where bp.booking_id = :booking and bp.deleted_at is null order by bp.position"_s,
                             {{u"booking"_s, booking.uuid()}});
    while (rows.next())
        numbers.append(rows.text(0));
    return numbers.join(u", "_s);
}

QString bookingProjectText(const Reader &reader, const Booking &booking)
{
    const Project project = reader.get(booking.project);
    return project.code + u' ' + project.name;
}

QString partyPhone(const Reader &reader, const QUuid &party)
{
    Rows rows = reader.query(u"select value from contact_points where party_id = :party and kind = 'phone' and deleted_at is null "
                             "order by is_primary desc, id limit 1"_s,
                             {{u"party"_s, party}});
    return rows.next() ? rows.text(0) : QString();
}

QString receiptMethodText(const Receipt &receipt, const std::optional<Instrument> &cheque)
{
    if (cheque) {
        const QString bank = cheque->branch.isEmpty() ? cheque->bank : cheque->bank + u", "_s + cheque->branch;
        return text("ReceiptPaper", "Cheque %1, %2, dated %3").arg(cheque->number, bank, formatDate(cheque->date));
    }
    const QString method = choicesOf<ReceiptMethod>().at(int(receipt.method)).label.text();
    return receipt.reference.isEmpty() ? method : method + u' ' + receipt.reference;
}

std::optional<Instrument> chequeOf(const Reader &reader, Id<Receipt> receipt)
{
    return reader.findBy<Instrument>(u"receipt_id = :receipt"_s, {{u"receipt"_s, receipt.uuid()}});
}

TableColumn reportColumn(const char *id, const QString &title, CellKind kind, int weight, bool hasTotal)
{
    return {QString::fromLatin1(id), title, kind, hasTotal, weight};
}

} // namespace freehold
