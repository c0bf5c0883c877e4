// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <array>

namespace freehold {
namespace {

/// The money in use by ISO 4217, in alphabetical order; two that were withdrawn of late stay for older books (ANG, BGN). Funds,
/// metals and codes for tests are no money that a document could be in.
constexpr std::array currencyCodes{
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB",
    "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP",
    "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF",
    "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK",
    "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN",
    "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF",
    "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND",
    "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF",
    "XPF", "YER", "ZAR", "ZMW", "ZWG"};

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

constexpr bool currencyComesBefore(const char *code, quint32 packed)
{
    return currencyPack(code) < packed;
}

bool currencyIsKnown(quint32 packed)
{
    const auto *found = std::lower_bound(currencyCodes.begin(), currencyCodes.end(), packed, currencyComesBefore);
    return found != currencyCodes.end() && currencyPack(*found) == packed;
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
    if (currencyIsKnown(packed))
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
