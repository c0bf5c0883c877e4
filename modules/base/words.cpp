// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/text.h"
#include "base/words_hindi.h"

#include <QStringList>

#include <array>

namespace freehold {
namespace {

/// How a currency is named in words; the whole stands in the plural, as cheques and receipts do.
struct WordsCurrency {
    const char *code;
    const char *whole;
    const char *minorOne;
    const char *minorMany;
    const char16_t *hindiWhole;
    const char16_t *hindiMinorOne;
    const char16_t *hindiMinorMany;
};

constexpr std::array wordsCurrencies{
    WordsCurrency{"INR", "rupees", "paisa", "paise", u"रुपये", u"पैसा", u"पैसे"},
    WordsCurrency{"USD", "US dollars", "cent", "cents", u"अमेरिकी डॉलर", u"सेंट", u"सेंट"},
    WordsCurrency{"EUR", "euros", "cent", "cents", u"यूरो", u"सेंट", u"सेंट"},
    WordsCurrency{"GBP", "pounds sterling", "penny", "pence", u"ब्रिटिश पाउंड", u"पेनी", u"पेंस"},
    WordsCurrency{"AED", "UAE dirhams", "fils", "fils", u"यूएई दिरहम", u"फ़िल्स", u"फ़िल्स"},
    WordsCurrency{"SAR", "Saudi riyals", "halala", "halalas", u"सऊदी रियाल", u"हलाला", u"हलाला"},
    WordsCurrency{"KWD", "Kuwaiti dinars", "fils", "fils", u"कुवैती दीनार", u"फ़िल्स", u"फ़िल्स"},
    WordsCurrency{"AUD", "Australian dollars", "cent", "cents", u"ऑस्ट्रेलियाई डॉलर", u"सेंट", u"सेंट"},
    WordsCurrency{"CAD", "Canadian dollars", "cent", "cents", u"कनाडाई डॉलर", u"सेंट", u"सेंट"},
    WordsCurrency{"SGD", "Singapore dollars", "cent", "cents", u"सिंगापुर डॉलर", u"सेंट", u"सेंट"},
    WordsCurrency{"JPY", "yen", "", "", u"येन", u"", u""},
    WordsCurrency{"NPR", "Nepalese rupees", "paisa", "paisa", u"नेपाली रुपये", u"पैसा", u"पैसे"},
    WordsCurrency{"LKR", "Sri Lankan rupees", "cent", "cents", u"श्रीलंकाई रुपये", u"सेंट", u"सेंट"},
    WordsCurrency{"BDT", "Bangladeshi taka", "poisha", "poisha", u"बांग्लादेशी टका", u"पोइशा", u"पोइशा"},
};

/// Whole and minor parts of an amount with the names they go by.
struct WordsParts {
    qint64 whole = 0;
    int minor = 0;
    bool negative = false;
    QString wholeName;
    QString minorName; ///< in the number that `minor` asks for
};

struct WordsStep {
    qint64 size;
    const char *english;
    const char16_t *hindi;
};

constexpr std::array wordsIndianSteps{WordsStep{10'000'000, "crore", u"करोड़"}, WordsStep{100'000, "lakh", u"लाख"},
                                      WordsStep{1'000, "thousand", u"हज़ार"}, WordsStep{100, "hundred", u"सौ"}};
constexpr std::array wordsWesternSteps{WordsStep{1'000'000'000'000, "trillion", nullptr},
                                       WordsStep{1'000'000'000, "billion", nullptr},
                                       WordsStep{1'000'000, "million", nullptr}, WordsStep{1'000, "thousand", nullptr},
                                       WordsStep{100, "hundred", nullptr}};

QString wordsBelowHundred(int number)
{
    static constexpr std::array ones{"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                                     "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                                     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array tens{"",      "",      "twenty",  "thirty", "forty",
                                     "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (number < 20)
        return QLatin1String(ones[size_t(number)]);
    const QString ten = QLatin1String(tens[size_t(number / 10)]);
    return number % 10 == 0 ? ten : ten + u'-' + QLatin1String(ones[size_t(number % 10)]);
}

/// A number of 0 and more; a count of crores above 99 is itself spelled in lakhs and thousands.
template <typename Steps>
QString wordsSpell(qint64 number, const Steps &steps, WordsLanguage language)
{
    const bool hindi = language == WordsLanguage::Hindi;
    QStringList words;
    for (const WordsStep &step : steps) {
        if (number < step.size)
            continue;
        words << wordsSpell(number / step.size, steps, language)
              << (hindi ? QString::fromUtf16(step.hindi) : QString::fromLatin1(step.english));
        number %= step.size;
    }
    if (number > 0 || words.isEmpty())
        words << (hindi ? detail::hindiBelowHundred(int(number)) : wordsBelowHundred(int(number)));
    return words.join(u' ');
}

QString wordsSpell(qint64 number, Grouping grouping, WordsLanguage language)
{
    if (language == WordsLanguage::Hindi || grouping == Grouping::Indian)
        return wordsSpell(number, wordsIndianSteps, language);
    return wordsSpell(number, wordsWesternSteps, language);
}

void wordsName(WordsParts &parts, Currency currency, WordsLanguage language)
{
    const bool hindi = language == WordsLanguage::Hindi;
    for (const WordsCurrency &entry : wordsCurrencies) {
        if (QLatin1String(entry.code) != currency.code())
            continue;
        const bool one = parts.minor == 1;
        parts.wholeName = hindi ? QString::fromUtf16(entry.hindiWhole) : QString::fromLatin1(entry.whole);
        parts.minorName = hindi ? QString::fromUtf16(one ? entry.hindiMinorOne : entry.hindiMinorMany)
                                : QString::fromLatin1(one ? entry.minorOne : entry.minorMany);
        return;
    }
    parts.wholeName = currency.code();
    if (currency.digits() == 3)
        parts.minorName = hindi ? QStringLiteral("हज़ारवाँ भाग") : QStringLiteral("thousandths");
    else
        parts.minorName = hindi ? QStringLiteral("सौवाँ भाग") : QStringLiteral("hundredths");
}

WordsParts wordsParts(Money amount, const CompanyFormat &format, WordsLanguage language)
{
    const Currency currency = amount.currency().isNone() ? format.currency : amount.currency();
    const qint64 minorPerWhole = powerOfTen(currency.digits());
    const qint64 magnitude = amount.isNegative() ? -amount.minor() : amount.minor();
    WordsParts parts{magnitude / minorPerWhole, int(magnitude % minorPerWhole), amount.isNegative(), {}, {}};
    wordsName(parts, currency, language);
    return parts;
}

QString wordsCapitalised(const QString &sentence)
{
    return sentence.left(1).toUpper() + sentence.mid(1);
}

} // namespace

QString amountInWords(Money amount, const CompanyFormat &format, WordsLanguage language)
{
    if (amount.isOverflowed())
        return formatAmount(amount, format);
    const bool hindi = language == WordsLanguage::Hindi;
    const WordsParts parts = wordsParts(amount, format, language);
    QStringList words;
    if (parts.negative)
        words << (hindi ? QStringLiteral("ऋण") : QStringLiteral("minus"));
    if (!parts.wholeName.isEmpty())
        words << parts.wholeName;
    words << wordsSpell(parts.whole, format.grouping, language);
    if (parts.minor > 0)
        words << (hindi ? QStringLiteral("और") : QStringLiteral("and"))
              << wordsSpell(parts.minor, format.grouping, language) << parts.minorName;
    words << (hindi ? QStringLiteral("मात्र") : QStringLiteral("only"));
    return wordsCapitalised(words.join(u' '));
}

QString spokenAmount(Money amount, const CompanyFormat &format)
{
    if (amount.isOverflowed())
        return formatAmount(amount, format);
    const WordsParts parts = wordsParts(amount, format, WordsLanguage::English);
    QStringList words;
    if (parts.negative)
        words << QStringLiteral("minus");
    qint64 rest = parts.whole;
    const auto speak = [&](const auto &steps) {
        for (const WordsStep &step : steps) {
            // The ear takes "843" as one number: hundreds stay digits.
            if (step.size == 100 || rest < step.size)
                continue;
            words << QString::number(rest / step.size) << QLatin1String(step.english);
            rest %= step.size;
        }
    };
    if (format.grouping == Grouping::Indian)
        speak(wordsIndianSteps);
    else
        speak(wordsWesternSteps);
    if (rest > 0 || parts.whole == 0)
        words << QString::number(rest);
    if (!parts.wholeName.isEmpty())
        words << parts.wholeName;
    if (parts.minor > 0)
        words << QString::number(parts.minor) << parts.minorName;
    return words.join(u' ');
}

} // namespace freehold
