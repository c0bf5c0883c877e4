// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/tax_numbers.h"

#include "base/numbers.h"
#include "base/text.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Error wrongNumber(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, u"number"_s};
}

Result<QString> checkedPan(const QString &number)
{
    static const QRegularExpression form(u"^[A-Z]{5}[0-9]{4}[A-Z]$"_s);
    if (form.match(number).hasMatch())
        return number;
    return wrongNumber(
        text("TaxId", "“%1” is not a PAN. A PAN has five letters, four digits and a letter, such as ABCPK1234L.")
            .arg(number));
}

Result<QString> checkedGstin(const QString &number)
{
    static const QRegularExpression form(u"^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]{3}$"_s);
    if (!form.match(number).hasMatch())
        return wrongNumber(
            text("TaxId", "“%1” is not a GSTIN. It has 15 characters: two digits of the state, the PAN, and three "
                          "more, such as 27AAPFU0939F1ZV.")
                .arg(number));
    if (gstinCheckCharacter(QStringView(number).left(14)) != number.back())
        return wrongNumber(
            text("TaxId", "The GSTIN %1 was mistyped: its last character does not fit the others. Compare it with "
                          "the certificate.")
                .arg(number));
    return number;
}

Result<QString> checkedLastFour(const QString &number, const QString &sentence)
{
    static const QRegularExpression form(u"^[0-9]{4}$"_s);
    return form.match(number).hasMatch() ? Result<QString>(number) : Result<QString>(wrongNumber(sentence));
}

} // namespace

QChar gstinCheckCharacter(QStringView firstFourteen)
{
    constexpr int base = 36;
    int sum = 0;
    for (qsizetype i = 0; i < firstFourteen.size(); ++i) {
        const char16_t c = firstFourteen.at(i).unicode();
        const int value = (c <= u'9' ? c - u'0' : c - u'A' + 10) * (i % 2 == 0 ? 1 : 2);
        sum += value / base + value % base;
    }
    const int check = (base - sum % base) % base;
    return QChar(check < 10 ? u'0' + check : u'A' + check - 10);
}

Result<QString> checkedTaxNumber(TaxIdKind kind, const QString &typed)
{
    static const QRegularExpression noise(u"[\\s.]+"_s);
    const QString number = typed.toUpper().remove(noise);
    switch (kind) {
    case TaxIdKind::Pan:
        return checkedPan(number);
    case TaxIdKind::Gstin:
        return checkedGstin(number);
    case TaxIdKind::AadhaarLast4:
        return checkedLastFour(
            number,
            text("TaxId", "Give only the last four digits of the Aadhaar number. The whole number is never kept."));
    case TaxIdKind::SsnLast4:
        return checkedLastFour(
            number,
            text("TaxId",
                 "Give only the last four digits of the social security number. The whole number is never kept."));
    case TaxIdKind::Ein: {
        const QString digits = phoneDigits(number);
        if (digits.size() != 9)
            return wrongNumber(text("TaxId", "An EIN has nine digits, such as 12-3456789."));
        return QString(digits.left(2) + u'-' + digits.mid(2));
    }
    case TaxIdKind::Passport:
    case TaxIdKind::Other:
        if (number.isEmpty())
            return wrongNumber(text("TaxId", "Enter the number."));
        return number;
    }
    Q_UNREACHABLE();
}

QString lastFourOnly(TaxIdKind kind, const QString &typed)
{
    const QString digits = phoneDigits(typed);
    const bool isWhole =
        (kind == TaxIdKind::AadhaarLast4 && digits.size() == 12) || (kind == TaxIdKind::SsnLast4 && digits.size() == 9);
    return isWhole ? digits.right(4) : typed;
}

bool identifiesParty(TaxIdKind kind)
{
    return kind == TaxIdKind::Pan || kind == TaxIdKind::Gstin || kind == TaxIdKind::Ein || kind == TaxIdKind::Passport;
}

} // namespace freehold
