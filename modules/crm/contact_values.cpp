// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/contact_values.h"

#include "base/numbers.h"
#include "base/text.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNationalNumber = 10;
constexpr int phoneKeyDigits = 7;
constexpr int fewestPhoneDigits = 6;
constexpr int mostPhoneDigits = 15;

QString withoutExtension(const QString &phone)
{
    static const QRegularExpression extension(u"\\s*(?:ext\\.?|extn\\.?|x|#)\\s*\\d{1,6}\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return QString(phone).remove(extension);
}

} // namespace

QString nationalNumber(const QString &phone)
{
    QString digits = phoneDigits(withoutExtension(phone));
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.right(longestNationalNumber);
}

QString phoneMatchKey(const QString &phone)
{
    const QString digits = nationalNumber(phone);
    return digits.size() < fewestPhoneDigits ? QString() : digits.right(phoneKeyDigits);
}

QString emailMatchKey(const QString &email)
{
    return email.trimmed().toLower();
}

Result<QString> checkedPhone(const QString &typed)
{
    static const QRegularExpression form(u"^\\+?[\\d\\s().\\-\\x{2010}-\\x{2015}\\x{a0}\\x{202f}]+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString phone = typed.trimmed();
    const QString number = withoutExtension(phone);
    const qsizetype count = phoneDigits(number).size();
    if (form.match(number).hasMatch() && count >= fewestPhoneDigits && count <= mostPhoneDigits)
        return phone;
    return Error{ErrorCode::InvalidInput,
                 text("ContactPoint", "“%1” is not a phone number. Write its 6 to 15 digits, such as +91 98765 43210.")
                     .arg(phone),
                 u"phones"_s};
}

Result<QString> checkedEmail(const QString &typed)
{
    static const QRegularExpression form(u"^[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+$"_s);
    QString email = typed.trimmed();
    if (email.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        email.remove(0, 7);
    if (email.startsWith(u'<') && email.endsWith(u'>'))
        email = email.mid(1, email.size() - 2);
    if (form.match(email).hasMatch())
        return email;
    return Error{ErrorCode::InvalidInput,
                 text("ContactPoint", "“%1” is not an e-mail address. Write it as name@example.com.").arg(email),
                 u"emails"_s};
}

QStringList splitPhones(const QString &cell)
{
    static const QRegularExpression separator(u"[,/;|\\n\\r]+"_s);
    constexpr qsizetype longestAlternativeEnd = 4;
    QStringList phones;
    for (const QString &piece : cell.split(separator, Qt::SkipEmptyParts)) {
        const QString part = piece.trimmed();
        if (part.isEmpty())
            continue;
        const bool isEnd = !phones.isEmpty() && part.size() <= longestAlternativeEnd && phoneDigits(part) == part;
        phones.append(isEnd ? phones.last().chopped(part.size()) + part : part);
    }
    phones.removeDuplicates();
    return phones;
}

QStringList splitEmails(const QString &cell)
{
    static const QRegularExpression separator(u"[,/;|\\s]+"_s);
    QStringList emails = cell.split(separator, Qt::SkipEmptyParts);
    emails.removeDuplicates();
    return emails;
}

} // namespace freehold
