// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_documents.h"

#include <QPainter>

namespace freehold::testing {
namespace {

QImage sampleLogo()
{
    QImage logo(240, 240, QImage::Format_ARGB32_Premultiplied);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x17, 0x69, 0x4A));
    painter.drawRoundedRect(0, 0, 240, 240, 40, 40);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygon({{40, 120}, {120, 48}, {200, 120}}));
    painter.drawRect(68, 120, 104, 72);
    return logo;
}

Letterhead sampleLetterhead()
{
    return {QStringLiteral("Shivam Land Developers Pvt Ltd"),
            {QStringLiteral("14 MG Road, Indore 452001, Madhya Pradesh"),
             QStringLiteral("+91 731 255 0100 · accounts@shivam.example"),
             QStringLiteral("GSTIN 23AABCS1429B1ZX · RERA P-IND-18-1234")},
            sampleLogo()};
}

QVariant rupees(qint64 whole)
{
    return QVariant::fromValue(Money(whole * 100, Currency(u"INR")));
}

} // namespace

CompanyFormat indianFormat()
{
    CompanyFormat format;
    format.grouping = Grouping::Indian;
    format.currency = Currency(u"INR");
    format.fiscalYearStartMonth = 4;
    return format;
}

Document sampleReceipt()
{
    Document receipt;
    receipt.id = QStringLiteral("receipt");
    receipt.title = QStringLiteral("Receipt");
    receipt.subtitle = QStringLiteral("RC26-A-00042 of 15 Aug 2026");
    receipt.mark = QStringLiteral("SUBJECT TO REALISATION");
    receipt.letterhead = sampleLetterhead();
    receipt.fields = {{QStringLiteral("Received from"), QStringLiteral("राकेश कुमार शर्मा (Rakesh Kumar Sharma)")},
                      {QStringLiteral("Customer"), QStringLiteral("C-00317")},
                      {QStringLiteral("Plot"), QStringLiteral("GM-A-042, Green Meadows, 1,200 sq ft")},
                      {QStringLiteral("Paid by"), QStringLiteral("Cheque 004512 of 14 Aug 2026")},
                      {QStringLiteral("Bank"), QStringLiteral("State Bank of India, Indore")},
                      {QStringLiteral("Against"), QStringLiteral("Booking BK26-A-0118, instalments 3 and 4")}};
    DocumentTable table;
    table.columns = {{QStringLiteral("due"), QStringLiteral("Due date"), CellKind::Date},
                     {QStringLiteral("what"), QStringLiteral("Set against"), CellKind::Text, false, 30},
                     {QStringLiteral("demanded"), QStringLiteral("Demanded"), CellKind::Amount, true},
                     {QStringLiteral("received"), QStringLiteral("Received"), CellKind::Amount, true}};
    table.produce = DocumentTable::fromList(
        {{{QDate(2026, 7, 1), QStringLiteral("Instalment 3: plinth"), rupees(574160), rupees(574160)}},
         {{QDate(2026, 8, 1), QStringLiteral("Instalment 4: roads and drains"), rupees(574160), rupees(425840)}}});
    receipt.tables = {table};
    receipt.totals = {{QStringLiteral("Outstanding before"), QStringLiteral("₹11,48,320.00")},
                      {QStringLiteral("Received"), QStringLiteral("₹10,00,000.00")}};
    receipt.notes = {
        QStringLiteral("Rupees ten lakh only. / रुपये दस लाख मात्र।"),
        QStringLiteral(
            "This receipt is subject to the cheque being honoured. Please quote the receipt number in letters.")};
    receipt.signatures = {QStringLiteral("Received by"), QStringLiteral("For Shivam Land Developers Pvt Ltd")};
    receipt.format = indianFormat();
    receipt.printedAt = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC);
    return receipt;
}

Document sampleStatement(int lines)
{
    Document statement;
    statement.id = QStringLiteral("customer-statement");
    statement.title = QStringLiteral("Statement of account");
    statement.subtitle = QStringLiteral("1 Apr 2026 to 31 Mar 2027");
    statement.letterhead = sampleLetterhead();
    statement.fields = {{QStringLiteral("Customer"), QStringLiteral("सुनीता देवी अग्रवाल")},
                        {QStringLiteral("Plot"), QStringLiteral("GM-B-107")}};
    DocumentTable table;
    table.id = QStringLiteral("lines");
    table.carriesForward = true;
    table.columns = {{QStringLiteral("day"), QStringLiteral("Date"), CellKind::Date},
                     {QStringLiteral("number"), QStringLiteral("Number"), CellKind::Text, false, 6},
                     {QStringLiteral("what"), QStringLiteral("Particulars"), CellKind::Text, false, 30},
                     {QStringLiteral("charged"), QStringLiteral("Charged"), CellKind::Amount, true},
                     {QStringLiteral("received"), QStringLiteral("Received"), CellKind::Amount, true},
                     {QStringLiteral("balance"), QStringLiteral("Balance"), CellKind::Amount}};
    const QStringList names = {
        QStringLiteral("Demand to सुनीता देवी for development work along the northern boundary road"),
        QStringLiteral("Receipt by bank transfer, क्रमांक 118"), QStringLiteral("Interest on late payment")};
    table.produce = [names, lines](const RowSink &sink) -> Result<void> {
        qint64 balance = 0;
        for (int n = 1; n <= lines; ++n) {
            balance += n * 1000 - 500;
            const TableRow row{{QDate(2026, 4, 1).addDays(n % 360),
                                QStringLiteral("V26-%1").arg(n, 5, 10, QLatin1Char('0')), names[n % 3],
                                rupees(n * 1000), rupees(500), rupees(n == 2 ? -balance : balance)}};
            if (Result<void> taken = sink(row); !taken)
                return taken;
        }
        return {};
    };
    statement.tables = {table};
    statement.format = indianFormat();
    statement.printedAt = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC);
    return statement;
}

} // namespace freehold::testing
