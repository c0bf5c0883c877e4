// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/receipt_paper.h"

#include "base/words.h"
#include "crm/entities/party.h"
#include "org/company.h"
#include "sales/reports/collection_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString receiptMark(const Receipt &receipt, const std::optional<Instrument> &cheque)
{
    switch (receipt.state) {
    case ReceiptState::Cancelled:
        return text("ReceiptPaper", "CANCELLED");
    case ReceiptState::Bounced:
        return text("ReceiptPaper", "BOUNCED");
    case ReceiptState::Posted:
        break;
    }
    const bool isOnItsWay = cheque && cheque->state != InstrumentState::Cleared;
    return isOnItsWay ? text("ReceiptPaper", "SUBJECT TO REALISATION") : QString();
}

QList<DocumentField> receiptFields(const Reader &reader, const Receipt &receipt, const std::optional<Instrument> &cheque)
{
    const Party party = reader.get(receipt.party);
    QList<DocumentField> fields{
        {text("ReceiptPaper", "Receipt no."), receipt.number},
        {text("ReceiptPaper", "Date"), formatDate(receipt.day)},
        {text("ReceiptPaper", "Received from"), party.prefix.isEmpty() ? party.fullName : party.prefix + u' ' + party.fullName},
    };
    if (!party.code.isEmpty())
        fields.append({text("ReceiptPaper", "Customer"), party.code});
    if (!receipt.booking.isNull()) {
        const Booking booking = reader.get(receipt.booking);
        fields.append({text("ReceiptPaper", "Booking"), booking.number});
        fields.append({text("ReceiptPaper", "For plot"), bookingPlotsText(reader, booking.id)});
        fields.append({text("ReceiptPaper", "Project"), bookingProjectText(reader, booking)});
    }
    fields.append({text("ReceiptPaper", "Paid by"), receiptMethodText(receipt, cheque)});
    if (!receipt.note.isEmpty())
        fields.append({text("ReceiptPaper", "Note"), receipt.note});
    return fields;
}

DocumentTable receiptAllocations(const Reader &reader, const Receipt &receipt)
{
    const Currency currency(receipt.currency);
    QList<TableRow> lines;
    Money rest = receipt.amount;
    if (receipt.state == ReceiptState::Posted) {
        Rows rows = reader.queryFile(u"sales/receipt_paper_lines"_s, {{u"receipt"_s, receipt.id.uuid()}});
        while (rows.next()) {
            const Money part = rows.money(3, currency);
            lines.append({{rows.text(0), rows.date(1), rows.text(2), QVariant::fromValue(part)}, RowRole::Data, {}, {}});
            rest -= part;
        }
    }
    if (rest.isPositive() && receipt.state == ReceiptState::Posted)
        lines.append({{text("ReceiptPaper", "On account"), {}, QString(), QVariant::fromValue(rest.in(currency))}, RowRole::Data, {}, {}});
    DocumentTable table;
    table.id = u"allocations"_s;
    table.title = text("ReceiptPaper", "Set against");
    table.columns = {reportColumn("head", text("ReceiptPaper", "For"), CellKind::Text, 30),
                     reportColumn("due_day", text("ReceiptPaper", "Due"), CellKind::Date, 12),
                     reportColumn("demand", text("ReceiptPaper", "Demand"), CellKind::Text, 16),
                     reportColumn("amount", text("ReceiptPaper", "Amount"), CellKind::Amount, 16, true)};
    table.produce = DocumentTable::fromList(lines);
    return table;
}

Document makeReceipt(const Reader &reader, const QVariantMap &parameters)
{
    const Receipt receipt = reader.get(Id<Receipt>(parameters.value(u"receipt"_s).toUuid()));
    const std::optional<Instrument> cheque = chequeOf(reader, receipt.id);
    const QString language = parameters.value(u"language"_s).toString();
    const Money amount = receipt.amount.in(Currency(receipt.currency));
    Document document = newDocument(reader, u"receipt"_s, text("ReceiptPaper", "Receipt"));
    document.mark = receiptMark(receipt, cheque);
    document.fields = receiptFields(reader, receipt, cheque);
    document.tables = {receiptAllocations(reader, receipt)};
    document.totals = {{text("ReceiptPaper", "Amount received"), formatMoney(amount, document.format)}};
    if (language != u"hi")
        document.notes.append(amountInWords(amount, document.format, WordsLanguage::English));
    if (language == u"hi" || language == u"both")
        document.notes.append(amountInWords(amount, document.format, WordsLanguage::Hindi));
    if (receipt.state == ReceiptState::Posted && !document.mark.isEmpty())
        document.notes.append(text("ReceiptPaper", "This receipt is subject to realisation of the cheque."));
    if (receipt.state != ReceiptState::Posted)
        document.notes.append(text("ReceiptPaper", "Does not count since %1: %2").arg(formatDate(receipt.endedDay), receipt.endReason));
    document.signatures = {text("ReceiptPaper", "Received by")};
    return document;
}

} // namespace

Report receiptReport()
{
    Report report;
    report.name = u"receipt"_s;
    report.label = label("ReceiptPaper", "Receipt");
    report.parameters = {{
        column("receipt", label("ReceiptPaper", "Receipt"), FieldType::Reference).to(u"receipts"_s).required(),
        column("language", label("ReceiptPaper", "Amount in words"), FieldType::Choice)
            .oneOf({{u"en"_s, label("ReceiptPaper", "English")},
                    {u"hi"_s, label("ReceiptPaper", "Hindi")},
                    {u"both"_s, label("ReceiptPaper", "English and Hindi")}}),
    }};
    report.hint = label("ReceiptPaper", "The paper a buyer gets for money received.");
    report.subject = u"receipts"_s;
    report.subjectField = u"receipt"_s;
    report.icon = u"receipt"_s;
    report.make = makeReceipt;
    return report;
}

} // namespace freehold
