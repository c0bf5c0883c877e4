// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words_hindi.h"

#include <array>

namespace freehold::detail {

QString hindiBelowHundred(int number)
{
    // clang-format off: ten to a line, as they are learnt
    static constexpr std::array words{
        u"शून्य",   u"एक",      u"दो",     u"तीन",    u"चार",    u"पाँच",    u"छह",      u"सात",    u"आठ",      u"नौ",
        u"दस",    u"ग्यारह",   u"बारह",   u"तेरह",    u"चौदह",   u"पंद्रह",   u"सोलह",    u"सत्रह",   u"अठारह",   u"उन्नीस",
        u"बीस",   u"इक्कीस",   u"बाईस",   u"तेईस",    u"चौबीस",  u"पच्चीस",  u"छब्बीस",   u"सत्ताईस", u"अट्ठाईस",  u"उनतीस",
        u"तीस",   u"इकतीस",   u"बत्तीस",  u"तैंतीस",   u"चौंतीस",  u"पैंतीस",   u"छत्तीस",   u"सैंतीस",   u"अड़तीस",   u"उनतालीस",
        u"चालीस", u"इकतालीस", u"बयालीस", u"तैंतालीस", u"चवालीस", u"पैंतालीस", u"छियालीस", u"सैंतालीस", u"अड़तालीस", u"उनचास",
        u"पचास",  u"इक्यावन",  u"बावन",   u"तिरपन",  u"चौवन",   u"पचपन",   u"छप्पन",    u"सत्तावन", u"अट्ठावन",  u"उनसठ",
        u"साठ",   u"इकसठ",    u"बासठ",   u"तिरसठ",  u"चौंसठ",   u"पैंसठ",    u"छियासठ",  u"सड़सठ",   u"अड़सठ",    u"उनहत्तर",
        u"सत्तर",  u"इकहत्तर",  u"बहत्तर",  u"तिहत्तर", u"चौहत्तर", u"पचहत्तर", u"छिहत्तर",  u"सतहत्तर", u"अठहत्तर",  u"उन्यासी",
        u"अस्सी",  u"इक्यासी",  u"बयासी",  u"तिरासी", u"चौरासी", u"पचासी",  u"छियासी",  u"सत्तासी",  u"अट्ठासी",   u"नवासी",
        u"नब्बे",   u"इक्यानवे",  u"बानवे",   u"तिरानवे", u"चौरानवे", u"पंचानवे",  u"छियानवे",  u"सत्तानवे", u"अट्ठानवे",  u"निन्यानवे",
    };
    // clang-format on
    static_assert(words.size() == 100);
    return number >= 0 && number < 100 ? QString::fromUtf16(words[size_t(number)]) : QString();
}

} // namespace freehold::detail
