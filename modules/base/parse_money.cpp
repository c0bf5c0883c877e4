// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"

#include "base/number_text.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace freehold {
namespace {

enum class AmountTrouble { Unclear, TooLarge, DivisionByZero, OtherCurrency };

/// Why an amount was not taken.
struct AmountRefusal {
    AmountTrouble trouble = AmountTrouble::Unclear;
    QString other; ///< the foreign currency's mark
};

/// An exact number in lowest terms, denominator positive; arithmetic gives nothing when it leaves 64 bits.
struct AmountFraction {
    qint64 numerator = 0;
    qint64 denominator = 1;

    static AmountFraction of(qint64 numerator, qint64 denominator)
    {
        const qint64 common = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
        return {numerator / common, denominator / common};
    }

    /// The same of two results of checked arithmetic.
    static std::optional<AmountFraction> of(std::optional<qint64> numerator, std::optional<qint64> denominator)
    {
        // The lowest number has no positive twin: std::gcd and negation would leave the range.
        if (!numerator || !denominator || *numerator == std::numeric_limits<qint64>::min())
            return std::nullopt;
        return of(*numerator, *denominator);
    }

    [[nodiscard]] std::optional<AmountFraction> plus(AmountFraction other) const
    {
        const qint64 common = std::gcd(denominator, other.denominator);
        const std::optional<qint64> left = checkedMultiply(numerator, other.denominator / common);
        const std::optional<qint64> right = checkedMultiply(other.numerator, denominator / common);
        return of(left && right ? checkedAdd(*left, *right) : std::nullopt,
                  checkedMultiply(denominator / common, other.denominator));
    }

    [[nodiscard]] std::optional<AmountFraction> times(AmountFraction other) const
    {
        const AmountFraction first = of(numerator, other.denominator);
        const AmountFraction second = of(other.numerator, denominator);
        return of(checkedMultiply(first.numerator, second.numerator),
                  checkedMultiply(first.denominator, second.denominator));
    }

    [[nodiscard]] AmountFraction negated() const { return {-numerator, denominator}; }
};

struct AmountSuffix {
    const char16_t *word;
    qint64 factor;
};

constexpr std::array amountSuffixes{
    AmountSuffix{u"k", 1'000},           AmountSuffix{u"thousand", 1'000},
    AmountSuffix{u"l", 100'000},         AmountSuffix{u"lac", 100'000},
    AmountSuffix{u"lacs", 100'000},      AmountSuffix{u"lakh", 100'000},
    AmountSuffix{u"lakhs", 100'000},     AmountSuffix{u"m", 1'000'000},
    AmountSuffix{u"mn", 1'000'000},      AmountSuffix{u"million", 1'000'000},
    AmountSuffix{u"cr", 10'000'000},     AmountSuffix{u"crore", 10'000'000},
    AmountSuffix{u"crores", 10'000'000}, AmountSuffix{u"b", 1'000'000'000},
    AmountSuffix{u"bn", 1'000'000'000},  AmountSuffix{u"billion", 1'000'000'000},
};

/// 0 if the word is no suffix.
qint64 amountFactor(QStringView word)
{
    const auto found = std::find_if(amountSuffixes.begin(), amountSuffixes.end(), [word](const AmountSuffix &suffix) {
        return word.compare(QStringView(suffix.word), Qt::CaseInsensitive) == 0;
    });
    return found == amountSuffixes.end() ? 0 : found->factor;
}

bool amountIsWordPart(QChar character)
{
    return character.isLetter() || character.category() == QChar::Symbol_Currency;
}

/// The currency that a mark such as "Rs", "₹", "US$" or "EUR" names, given the one expected; none if it names none.
Currency amountMarked(const QString &mark, Currency expected)
{
    const QString upper = mark.toUpper();
    if (upper == u"RS" || upper == u"RE" || upper == QChar(0x20a8)) {
        const bool rupees =
            QStringList{QStringLiteral("PKR"), QStringLiteral("LKR"), QStringLiteral("NPR"), QStringLiteral("MUR")}
                .contains(expected.code());
        return rupees ? expected : Currency(u"INR");
    }
    if (upper == u"$")
        return expected.sign().endsWith(u'$') ? expected : Currency(u"USD");
    if (upper == u"US$")
        return Currency(u"USD");
    if (!expected.isNone() && upper == expected.sign())
        return expected;
    for (const QStringView code : {u"INR", u"EUR", u"GBP", u"JPY"}) {
        if (upper == Currency(code).sign())
            return Currency(code);
    }
    return Currency(upper);
}

/// Reads a sum by recursive descent: sum of products of factors. The first refusal stands, and nothing is read past it.
class AmountReader
{
public:
    AmountReader(QStringView sum, Currency currency) : m_text(sum), m_currency(currency) {}

    AmountFraction readAll()
    {
        const AmountFraction result = readSum();
        skip();
        if (m_at < m_text.size())
            refuse({});
        return result;
    }

    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] const std::optional<AmountRefusal> &refusal() const { return m_refusal; }

private:
    static constexpr int deepest = 20;

    void refuse(const AmountRefusal &refusal)
    {
        if (!m_refusal)
            m_refusal = refusal;
    }

    AmountFraction checked(std::optional<AmountFraction> result)
    {
        if (!result)
            refuse({AmountTrouble::TooLarge, {}});
        return result.value_or(AmountFraction{});
    }

    AmountFraction readSum()
    {
        AmountFraction sum = readProduct();
        for (;;) {
            if (take(u'+'))
                sum = checked(sum.plus(readProduct()));
            else if (take(u'-'))
                sum = checked(sum.plus(readProduct().negated()));
            else
                return sum;
        }
    }

    AmountFraction readProduct()
    {
        AmountFraction product = readSigned();
        for (;;) {
            if (take(u'*') || take(QChar(0x00d7)))
                product = checked(product.times(readSigned()));
            else if (take(u'/') || take(QChar(0x00f7)))
                product = dividedBy(product, readSigned());
            else
                return product;
        }
    }

    AmountFraction dividedBy(AmountFraction dividend, AmountFraction divisor)
    {
        if (divisor.numerator == 0) {
            refuse({AmountTrouble::DivisionByZero, {}});
            return {};
        }
        return checked(dividend.times(AmountFraction::of(divisor.denominator, divisor.numerator)));
    }

    AmountFraction readSigned()
    {
        const bool negative = take(u'-');
        if (!negative)
            take(u'+');
        AmountFraction value = readFactor();
        while (take(u'%'))
            value = checked(value.times({1, 100}));
        return negative ? value.negated() : value;
    }

    AmountFraction readFactor()
    {
        if (!take(u'('))
            return readNumber();
        if (++m_depth > deepest)
            refuse({});
        const AmountFraction inner = m_refusal ? AmountFraction{} : readSum();
        if (!take(u')'))
            refuse({});
        --m_depth;
        return inner;
    }

    AmountFraction readNumber()
    {
        skip();
        const qsizetype length = detail::groupedNumberLength(m_text.mid(m_at));
        const std::optional<Decimal> number = detail::readGroupedNumber(m_text.mid(m_at, length));
        if (length == 0 || !number) {
            refuse({});
            return {};
        }
        m_at += length;
        return checked(AmountFraction::of(number->units, powerOfTen(number->scale)).times({readSuffix(), 1}));
    }

    qint64 readSuffix()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        const QStringView word = wordAhead();
        const qint64 factor = amountFactor(word);
        if (factor == 0)
            return 1;
        m_at += word.size();
        return factor;
    }

    [[nodiscard]] QStringView wordAhead() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && amountIsWordPart(m_text[end]))
            ++end;
        return m_text.mid(m_at, end - m_at);
    }

    bool take(QChar character)
    {
        skip();
        if (m_refusal || m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    /// Passes over spaces and over marks of the expected currency.
    void skip()
    {
        while (!m_refusal && m_at < m_text.size()) {
            const QStringView word = wordAhead();
            if (!word.isEmpty())
                takeMark(word.toString());
            else if (m_text[m_at] == u' ')
                ++m_at;
            else
                return;
        }
    }

    void takeMark(const QString &mark)
    {
        const Currency marked = amountMarked(mark, m_currency);
        if (marked.isNone())
            return refuse({});
        if (!m_currency.isNone() && marked != m_currency)
            return refuse({AmountTrouble::OtherCurrency, mark});
        m_currency = marked;
        m_at += mark.size();
        if (mark.size() == 2 && m_at < m_text.size() && m_text[m_at] == u'.')
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Currency m_currency;
    std::optional<AmountRefusal> m_refusal;
};

/// Takes "(500)", "500-" and "500/-" down to the bare number; answers whether it is negative.
bool amountStripBookkeeping(QString &plain)
{
    const auto isBare = [](QStringView inner) {
        return std::none_of(inner.begin(), inner.end(), [](QChar c) { return QStringView(u"+-*/()").contains(c); });
    };
    if (plain.endsWith(u"/-"))
        plain = plain.chopped(2).trimmed();
    const QStringView view(plain);
    if (view.size() > 2 && view.startsWith(u'(') && view.endsWith(u')') && isBare(view.mid(1, view.size() - 2))) {
        plain = plain.mid(1, plain.size() - 2);
        return true;
    }
    if (view.size() > 1 && view.endsWith(u'-') && isBare(view.chopped(1))) {
        plain.chop(1);
        return true;
    }
    return false;
}

Error amountError(const AmountRefusal &refusal, const QString &typed, Currency currency)
{
    const QString shown = typed.size() > 40 ? typed.left(39) + QChar(0x2026) : typed;
    const auto sentence = [&] {
        switch (refusal.trouble) {
        case AmountTrouble::Unclear:
            break;
        case AmountTrouble::TooLarge:
            return text("Numbers", "“%1” is more than can be kept. Check the number of digits.").arg(shown);
        case AmountTrouble::DivisionByZero:
            return text("Numbers", "“%1” divides by zero. Change the divisor.").arg(shown);
        case AmountTrouble::OtherCurrency:
            return text("Numbers", "“%1” names %2, but the amount here is in %3. Enter it in %3.")
                .arg(shown, refusal.other, currency.code());
        }
        return text("Numbers", "“%1” is not an amount. Enter one such as 12,500, 1.5L or 4850000*12.5%.").arg(shown);
    };
    return Error{ErrorCode::InvalidInput, sentence(), {}};
}

} // namespace

Result<Money> parseMoney(const QString &typed, Currency currency)
{
    constexpr qsizetype longest = 200;
    QString plain = detail::plainNumberText(typed);
    if (plain.isEmpty())
        return Error{ErrorCode::InvalidInput, text("Numbers", "There is no amount. Enter one such as 12,500."), {}};
    const bool hasDigit = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (plain.size() > longest || !hasDigit)
        return amountError({}, typed, currency);
    const bool negative = amountStripBookkeeping(plain);
    AmountReader reader(plain, currency);
    const AmountFraction value = reader.readAll();
    if (reader.refusal())
        return amountError(*reader.refusal(), typed, currency);
    const qint64 minorPerWhole = powerOfTen(reader.currency().digits());
    const std::optional<qint64> minor =
        multiplyDivide(value.numerator, minorPerWhole, value.denominator, Rounding::HalfUp);
    const Money amount = minor ? Money(*minor, reader.currency()) : Money::overflowed();
    if (amount.isOverflowed())
        return amountError({AmountTrouble::TooLarge, {}}, typed, currency);
    return negative ? -amount : amount;
}

} // namespace freehold
