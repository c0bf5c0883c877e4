// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/font_file.h"

#include <QtEndian>

namespace freehold {
namespace {

constexpr qsizetype fontHeaderBytes = 12;
constexpr qsizetype fontRecordBytes = 16;
constexpr qsizetype nameHeaderBytes = 6;
constexpr qsizetype nameRecordBytes = 12;

/// Family, typographic family, and family by weight, width and slope.
bool isFamilyName(quint32 nameId)
{
    return nameId == 1 || nameId == 16 || nameId == 21;
}

QByteArray inUtf16BigEndian(QByteArrayView ascii)
{
    QByteArray wide;
    for (const char c : ascii)
        wide.append('\0').append(c);
    return wide;
}

} // namespace

quint32 FontFile::number16(qsizetype at) const
{
    return at + 2 <= m_bytes.size() ? qFromBigEndian<quint16>(m_bytes.constData() + at) : 0;
}

quint32 FontFile::number32(qsizetype at) const
{
    return at + 4 <= m_bytes.size() ? qFromBigEndian<quint32>(m_bytes.constData() + at) : 0;
}

std::optional<FontFile::Table> FontFile::table(QByteArrayView tag) const
{
    const auto count = static_cast<qsizetype>(number16(4));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = fontHeaderBytes + i * fontRecordBytes;
        if (record + fontRecordBytes > m_bytes.size())
            break;
        const Table found{record, number32(record + 8), number32(record + 12)};
        if (QByteArrayView(m_bytes).sliced(record, 4) == tag && found.offset + found.length <= m_bytes.size())
            return found;
    }
    return std::nullopt;
}

void FontFile::replaceWithin(qsizetype from, qsizetype length, const QByteArray &before, const QByteArray &now)
{
    if (from + length > m_bytes.size())
        return;
    const qsizetype at = QByteArrayView(m_bytes).sliced(from, length).indexOf(before);
    if (at >= 0)
        m_bytes.replace(from + at, before.size(), now);
}

void FontFile::renameFamily(QByteArrayView before, QByteArrayView now)
{
    const std::optional<Table> names = table("name");
    if (!names)
        return;
    const qsizetype strings = names->offset + number16(names->offset + 4);
    const auto count = static_cast<qsizetype>(number16(names->offset + 2));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = names->offset + nameHeaderBytes + i * nameRecordBytes;
        if (!isFamilyName(number16(record + 6)))
            continue;
        const bool isWide = number16(record) != 1; // all platforms but the old Macintosh
        replaceWithin(strings + number16(record + 10), number16(record + 8),
                      isWide ? inUtf16BigEndian(before) : before.toByteArray(),
                      isWide ? inUtf16BigEndian(now) : now.toByteArray());
    }
}

void FontFile::switchHintsOff()
{
    const QByteArray noHints = QByteArray::fromHex("b101018e"); // PUSHB[2] 1 1, INSTCTRL: set control 1 to 1
    const std::optional<Table> control = table("prep");
    if (!control || control->length < noHints.size())
        return;
    m_bytes.replace(control->offset, noHints.size(), noHints);
    qToBigEndian(static_cast<quint32>(noHints.size()), m_bytes.data() + control->record + 12);
}

} // namespace freehold
