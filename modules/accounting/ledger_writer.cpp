// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/book_writers.h"

#include "base/numbers.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QString ledgerRoot(AccountType type)
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

/// Text in which nothing has a meaning of its own: no comment, no tag, no date in brackets, no second half of the payee.
QString ledgerText(const QString &text)
{
    QString plain = detail::oneLine(text);
    plain.replace(u';', u',').replace(u':', u'-').replace(u'|', u'/').replace(u'[', u'(').replace(u']', u')').replace(u'=', u'-');
    return plain;
}

/// Ledger 3 and hledger: the same but for the way a currency is declared. Amounts stand without digit groups, which ledger rejects in
/// the Indian form.
class LedgerWriter final : public BookWriter
{
public:
    LedgerWriter(TextOutput &output, bool forHledger) : BookWriter(output), m_forHledger(forHledger) {}

    Result<void> begin(const BookHead &head) override
    {
        QString text = u"; %1\n\n"_s.arg(ledgerText(head.company));
        for (const QString &code : head.currencies) {
            const QString sample = code + u' ' + plainAmount(Money(100'000, Currency(code)));
            text += m_forHledger ? u"commodity %1\n"_s.arg(withPoint(sample)) : u"commodity %1\n    format %2\n"_s.arg(code, sample);
        }
        text += u'\n';
        for (const Account &account : head.accounts) {
            const QString name = u"%1:%2 %3"_s.arg(ledgerRoot(account.type), account.number, ledgerText(account.name));
            m_names.insert(account.id, name);
            text += u"account %1\n"_s.arg(name);
        }
        return put(text);
    }

    Result<void> entry(const BookEntry &entry) override
    {
        QString text = u"\n%1 * (%2) %3\n"_s.arg(entry.day.toString(Qt::ISODate), entry.number, ledgerText(entry.narration));
        for (const BookEntry::Line &line : entry.lines) {
            text += u"    %1  %2 %3"_s.arg(m_names.value(line.account), line.amount.currency().code(), plainAmount(line.amount));
            if (const QString memo = ledgerText(line.memo); !memo.isEmpty())
                text += u"  ; "_s + memo;
            text += u'\n';
        }
        return put(text);
    }

private:
    /// hledger wants a decimal mark even where a currency has no minor unit.
    static QString withPoint(const QString &sample) { return sample.contains(u'.') ? sample : sample + u'.'; }

    bool m_forHledger;
    QHash<Id<Account>, QString> m_names;
};

} // namespace

std::unique_ptr<BookWriter> detail::makeLedgerWriter(TextOutput &output, bool forHledger)
{
    return std::make_unique<LedgerWriter>(output, forHledger);
}

} // namespace freehold
