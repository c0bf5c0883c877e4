// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_cursor.h"

#include <algorithm>
#include <cstring>

namespace freehold {
namespace {

/// What a byte of text asks for; the bits of a whole text are put together.
enum XmlByte : quint8 {
    XmlPlain = 0,
    XmlTag = 1,       ///< "<" ends the text
    XmlEntity = 2,    ///< "&"
    XmlLine = 4,      ///< a line feed to be counted
    XmlHigh = 8,      ///< part of a longer UTF-8 sequence
    XmlForParser = 16 ///< "]", which may be part of "]]>"; a carriage return; control characters, which XML forbids
};

constexpr std::array<quint8, 256> xmlBytes = [] {
    std::array<quint8, 256> bytes{};
    for (size_t i = 0; i < 0x20; ++i)
        bytes[i] = XmlForParser;
    bytes['\t'] = XmlPlain;
    bytes['\n'] = XmlLine;
    bytes['<'] = XmlTag;
    bytes['&'] = XmlEntity;
    bytes[']'] = XmlForParser;
    for (size_t i = 0x80; i < bytes.size(); ++i)
        bytes[i] = XmlHigh;
    return bytes;
}();

constexpr qsizetype mostValueBytes = 1024;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '_';
}

bool isValueByte(char c)
{
    return c >= ' ' && c != '"' && c != '<' && c != '&';
}

bool isXmlUtf8(QByteArrayView bytes)
{
    // U+FFFE and U+FFFF are no characters of XML.
    return bytes.isValidUtf8() && !bytes.contains(QByteArrayView("\xef\xbf\xbe"))
           && !bytes.contains(QByteArrayView("\xef\xbf\xbf"));
}

} // namespace

void XmlCursor::begin(QByteArrayView utf8)
{
    m_at = utf8.data();
    m_end = m_at + utf8.size();
    m_isCut = false;
    m_lines = 0;
    m_attributeCount = 0;
    m_decoded.clear();
}

bool XmlCursor::cut()
{
    m_isCut = true;
    return false;
}

bool XmlCursor::word(std::string_view letters)
{
    const auto left = static_cast<size_t>(m_end - m_at);
    if (left < letters.size())
        return cut();
    if (std::memcmp(m_at, letters.data(), letters.size()) != 0)
        return false;
    m_at += letters.size();
    return true;
}

char XmlCursor::peek()
{
    if (m_at != m_end)
        return *m_at;
    cut();
    return '\0';
}

void XmlCursor::space()
{
    for (; m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'); ++m_at)
        m_lines += *m_at == '\n' ? 1 : 0;
}

bool XmlCursor::attribute(QByteArrayView &name, QByteArrayView &value)
{
    if (peek() != ' ')
        return false;
    const char *const nameStart = ++m_at;
    while (m_at != m_end && isNameByte(*m_at))
        ++m_at;
    name = QByteArrayView(nameStart, m_at - nameStart);
    const bool isName = !name.isEmpty() && !(name.front() >= '0' && name.front() <= ':');
    if (!word("=\"") || !isName)
        return false;
    const char *const valueStart = m_at;
    while (m_at != m_end && isValueByte(*m_at))
        ++m_at;
    value = QByteArrayView(valueStart, m_at - valueStart);
    return value.size() <= mostValueBytes && word("\"");
}

bool XmlCursor::attributes(bool &isEmpty)
{
    m_attributeCount = 0;
    while (peek() == ' ') {
        if (m_attributeCount == mostAttributes)
            return false;
        auto &[name, value] = m_attributes[m_attributeCount];
        if (!attribute(name, value))
            return false;
        const auto isSame = [wanted = name](const auto &other) { return other.first == wanted; };
        const auto *const known = m_attributes.data();
        if (std::any_of(known, known + m_attributeCount, isSame))
            return false;
        ++m_attributeCount;
    }
    isEmpty = peek() == '/';
    return isEmpty ? word("/>") : word(">");
}

QByteArrayView XmlCursor::value(QByteArrayView localName) const
{
    for (size_t i = 0; i < m_attributeCount; ++i) {
        const auto &[name, value] = m_attributes[i];
        if (name.sliced(name.lastIndexOf(':') + 1) == localName)
            return value;
    }
    return {};
}

bool XmlCursor::text(QByteArrayView &decoded)
{
    const char *const start = m_at;
    const char *at = m_at;
    quint8 asks = 0;
    for (; at != m_end; ++at) {
        const quint8 byte = xmlBytes[static_cast<quint8>(*at)];
        if (byte == XmlTag)
            break;
        asks |= byte;
    }
    m_at = at;
    decoded = QByteArrayView(start, at - start);
    if (at == m_end)
        return cut();
    if (asks == XmlPlain)
        return true;
    if ((asks & XmlForParser) != 0 || ((asks & XmlHigh) != 0 && !isXmlUtf8(decoded)))
        return false;
    if ((asks & XmlLine) != 0)
        m_lines += std::count(start, at, '\n');
    return (asks & XmlEntity) == 0 || decode(decoded, decoded);
}

bool XmlCursor::decode(QByteArrayView written, QByteArrayView &decoded)
{
    struct Entity {
        std::string_view name;
        char letter;
    };
    static constexpr std::array<Entity, 5> entities = {
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    QByteArray out;
    out.reserve(written.size());
    for (std::string_view rest(written.data(), static_cast<size_t>(written.size())); !rest.empty();) {
        const size_t plain = std::min(rest.find('&'), rest.size());
        out.append(rest.data(), static_cast<qsizetype>(plain));
        rest.remove_prefix(plain);
        if (rest.empty())
            break;
        const auto *entity = std::find_if(entities.begin(), entities.end(),
                                          [rest](const Entity &one) { return rest.starts_with(one.name); });
        if (entity == entities.end())
            return false;
        out.append(entity->letter);
        rest.remove_prefix(entity->name.size());
    }
    m_decoded.push_back(std::move(out));
    decoded = m_decoded.back();
    return true;
}

} // namespace freehold
