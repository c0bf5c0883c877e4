// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <array>

namespace freehold {
namespace {

constexpr std::array currencyWithoutMinor{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                          "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array currencyWithThousandths{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

struct CurrencySign {
    const char *code;
    const char16_t *sign;
};

constexpr std::array currencySigns{
    CurrencySign{"INR", u"₹"},  CurrencySign{"USD", u"$"},   CurrencySign{"EUR", u"€"},  CurrencySign{"GBP", u"£"},
    CurrencySign{"JPY", u"¥"},  CurrencySign{"AUD", u"A$"},  CurrencySign{"CAD", u"C$"}, CurrencySign{"NZD", u"NZ$"},
    CurrencySign{"SGD", u"S$"}, CurrencySign{"HKD", u"HK$"}, CurrencySign{"BDT", u"৳"},  CurrencySign{"KRW", u"₩"},
    CurrencySign{"NGN", u"₦"},  CurrencySign{"PHP", u"₱"},   CurrencySign{"ILS", u"₪"},  CurrencySign{"VND", u"₫"},
    CurrencySign{"TRY", u"₺"},  CurrencySign{"UAH", u"₴"},
};

constexpr quint32 currencyPack(const char *code)
{
    return (quint32(code[0]) << 16) | (quint32(code[1]) << 8) | quint32(code[2]);
}

template <typename Codes>
bool currencyIsAmong(quint32 packed, const Codes &codes)
{
    return std::any_of(codes.begin(), codes.end(), [packed](const char *code) { return currencyPack(code) == packed; });
}

} // namespace

Currency::Currency(QStringView code)
{
    if (code.size() != 3)
        return;
    quint32 packed = 0;
    for (const QChar letter : code) {
        const char16_t upper = letter.unicode() & ~char16_t(0x20);
        if (upper < u'A' || upper > u'Z')
            return;
        packed = (packed << 8) | upper;
    }
    m_packed = packed;
}

QString Currency::code() const
{
    if (isNone())
        return {};
    const QChar letters[] = {QChar(char16_t((m_packed >> 16) & 0xffU)), QChar(char16_t((m_packed >> 8) & 0xffU)),
                             QChar(char16_t(m_packed & 0xffU))};
    return QString(letters, 3);
}

int Currency::digits() const
{
    if (currencyIsAmong(m_packed, currencyWithoutMinor))
        return 0;
    return currencyIsAmong(m_packed, currencyWithThousandths) ? 3 : 2;
}

QString Currency::sign() const
{
    if (isNone())
        return {};
    for (const CurrencySign &entry : currencySigns) {
        if (currencyPack(entry.code) == m_packed)
            return QString::fromUtf16(entry.sign);
    }
    return code() + QChar(QChar::Nbsp);
}

} // namespace freehold
