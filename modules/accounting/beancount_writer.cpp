// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_writers.h"

#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString beancountRoot(AccountType type)
{
    switch (type) {
    case AccountType::Asset: return u"Assets"_s;
    case AccountType::Liability: return u"Liabilities"_s;
    case AccountType::Equity: return u"Equity"_s;
    case AccountType::Income: return u"Income"_s;
    case AccountType::Expense: return u"Expenses"_s;
    }
    return {};
}

/// "6070 Advertising & fairs" as the one component beancount allows: "6070-Advertising-fairs".
QString beancountName(const Account &account)
{
    QString name;
    for (const QChar character : QString(account.number + u' ' + account.name)) {
        if (character.isLetterOrNumber())
            name += character;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return beancountRoot(account.type) + u':' + name;
}

QString beancountString(const QString &text)
{
    QString plain = detail::oneLine(text);
    plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + plain + u'"';
}

class BeancountWriter final : public BookWriter
{
public:
    using BookWriter::BookWriter;

    Result<void> begin(const BookHead &head) override
    {
        QString text = u"option \"title\" %1\n"_s.arg(beancountString(head.company));
        for (const QString &code : head.currencies)
            text += u"option \"operating_currency\" \"%1\"\n"_s.arg(code);
        text += u'\n';
        for (const Account &account : head.accounts) {
            const QString name = beancountName(account);
            m_names.insert(account.id, name);
            text += u"%1 open %2\n"_s.arg(head.firstDay.toString(Qt::ISODate), name);
        }
        return put(text);
    }

    Result<void> entry(const BookEntry &entry) override
    {
        QString text = u"\n%1 * %2\n  number: %3\n"_s.arg(entry.day.toString(Qt::ISODate), beancountString(entry.narration),
                                                         beancountString(entry.number));
        for (const BookEntry::Line &line : entry.lines) {
            text += u"  %1  %2 %3\n"_s.arg(m_names.value(line.account), plainAmount(line.amount), line.amount.currency().code());
            if (!line.memo.isEmpty())
                text += u"    memo: %1\n"_s.arg(beancountString(line.memo));
        }
        return put(text);
    }

private:
    QHash<Id<Account>, QString> m_names;
};

} // namespace

std::unique_ptr<BookWriter> detail::makeBeancountWriter(TextOutput &output)
{
    return std::make_unique<BeancountWriter>(output);
}

} // namespace freehold
