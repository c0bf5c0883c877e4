// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_styles.h"

#include <xlsxwriter.h>

#include <cmath>

namespace freehold {
namespace {

constexpr lxw_color_t xlsxText2 = 0x4A5852;
constexpr lxw_color_t xlsxAccent = 0x17694A;
constexpr lxw_color_t xlsxAccentTint = 0xE3F2EA;
constexpr lxw_color_t xlsxWarning = 0x855000;

/// 0: below a lakh, 1: below a crore, 2: below an arab (10^9), 3: above; each wants one more group of two.
int indianSize(double figure)
{
    const double size = std::fabs(figure);
    return size >= 1e9 ? 3 : size >= 1e7 ? 2 : size >= 1e5 ? 1 : 0;
}

} // namespace

QString xlsxNumberCode(Grouping grouping, int decimals, double figure, const QString &suffix, bool changes)
{
    const QString tail =
        (decimals > 0 ? QStringLiteral("0.") + QString(decimals, QLatin1Char('0')) : QStringLiteral("0"))
        + (suffix.isEmpty() ? QString() : QStringLiteral("\"%1\"").arg(suffix));
    if (grouping == Grouping::Western || changes)
        return QStringLiteral("#,##") + tail;
    const QStringList codes = {QStringLiteral("##,##") + tail, QStringLiteral("##\\,##\\,##") + tail,
                               QStringLiteral("##\\,##\\,##\\,##") + tail,
                               QStringLiteral("##\\,##\\,##\\,##\\,##") + tail};
    const int size = indianSize(figure);
    if (figure < 0)
        return codes[size];
    if (size == 3)
        return QStringLiteral("[>=1000000000]%1;[>=10000000]%2;%3").arg(codes[3], codes[2], codes[0]);
    return QStringLiteral("[>=10000000]%1;[>=100000]%2;%3").arg(codes[2], codes[1], codes[0]);
}

lxw_format *XlsxStyles::make(RowRole role)
{
    lxw_format *format = workbook_add_format(m_workbook);
    if (role != RowRole::Data)
        format_set_bold(format);
    if (role == RowRole::Subtotal)
        format_set_top(format, LXW_BORDER_HAIR);
    if (role == RowRole::Total) {
        format_set_top(format, LXW_BORDER_THIN);
        format_set_bg_color(format, xlsxAccentTint);
    }
    return format;
}

lxw_format *XlsxStyles::plain(Plain look, RowRole role)
{
    lxw_format *&format = m_plain[static_cast<size_t>(look)][static_cast<size_t>(role)];
    if (!format) {
        format = make(role);
        dress(format, look);
    }
    return format;
}

void XlsxStyles::dress(lxw_format *format, Plain look)
{
    switch (look) {
    case Plain::Title:
        format_set_bold(format);
        format_set_font_size(format, 15);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case Plain::Subtitle:
    case Plain::Label:
        format_set_font_color(format, xlsxText2);
        break;
    case Plain::Mark:
        format_set_bold(format);
        format_set_font_color(format, xlsxWarning);
        break;
    case Plain::HeaderRight:
        format_set_align(format, LXW_ALIGN_RIGHT);
        [[fallthrough]];
    case Plain::Header:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bg_color(format, xlsxAccentTint);
        format_set_bottom(format, LXW_BORDER_MEDIUM);
        format_set_bottom_color(format, xlsxAccent);
        break;
    case Plain::Date:
        format_set_num_format(format, "dd mmm yyyy");
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case Plain::Instant:
        format_set_num_format(format, "dd mmm yyyy hh:mm");
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case Plain::Value:
    case Plain::Text:
        format_set_num_format(format, "@");
        break;
    }
}

lxw_format *XlsxStyles::number(int decimals, double figure, const QString &suffix, RowRole role, bool changes)
{
    qsizetype unit = suffix.isEmpty() ? 0 : m_suffixes.indexOf(suffix) + 1;
    if (unit == 0 && !suffix.isEmpty()) {
        m_suffixes.append(suffix);
        unit = m_suffixes.size();
    }
    const bool isIndian = m_grouping == Grouping::Indian && !changes;
    const int size = isIndian ? indianSize(figure) : 0;
    const int shape = !isIndian ? 0 : figure < 0 ? 3 + size : size == 3 ? 2 : 1;
    const int key = static_cast<int>(unit) * 4096 + decimals * 64 + shape * 8 + static_cast<int>(role);
    lxw_format *&format = m_made[(2 << 20) + key];
    if (!format) {
        format = make(role);
        format_set_num_format(format,
                              xlsxNumberCode(m_grouping, decimals, figure, suffix, changes).toUtf8().constData());
    }
    return format;
}

lxw_format *XlsxStyles::percent(int decimals, RowRole role)
{
    lxw_format *&format = m_made[decimals * 8 + static_cast<int>(role)];
    if (!format) {
        format = make(role);
        const QString code =
            decimals > 0 ? QStringLiteral("0.") + QString(decimals, QLatin1Char('0')) : QStringLiteral("0");
        format_set_num_format(format, (code + QLatin1Char('%')).toUtf8().constData());
    }
    return format;
}

} // namespace freehold
