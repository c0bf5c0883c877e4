// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_stream.h"

#include "base/text.h"

#include <expat.h>

#include <cstring>
#include <memory>

namespace freehold {
namespace {

constexpr int kMaxDepth = 64;
constexpr int kXmlChunk = 64 * 1024;
constexpr qsizetype kMostStretch = 256 * 1024; ///< what is longer than this is no element for a shortcut

QByteArrayView localName(const char *name)
{
    const char *const colon = std::strrchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

/// Binds expat's callbacks to one document.
class XmlParse
{
public:
    XmlParse(XmlHandler &handler, QString what, XmlShortcut *shortcut, const XmlAllowance &allowance)
        : m_handler(handler), m_what(std::move(what)), m_shortcut(shortcut), m_allowance(allowance),
          m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlParse::start, &XmlParse::end);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlParse::characters);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlParse::doctype);
        XML_SetEntityDeclHandler(m_parser.get(), &XmlParse::entity);
        XML_SetXmlDeclHandler(m_parser.get(), &XmlParse::declaration);
        XML_SetCdataSectionHandler(m_parser.get(), &XmlParse::startCdata, &XmlParse::endCdata);
    }

    Result<void> run(const ByteSource &source)
    {
        while (true) {
            const Result<bool> more = fill(source);
            if (!more)
                return more.error();
            if (!*more)
                return parse(rest().size(), true);
            while (!rest().isEmpty()) {
                const bool wantsMore = takeShortcut();
                if (m_refusal)
                    return *m_refusal;
                if (wantsMore || rest().isEmpty())
                    break;
                if (Result<void> parsed = parse(m_shortcut ? m_shortcut->parserShare(rest()) : rest().size(), false);
                    !parsed)
                    return parsed;
            }
        }
    }

private:
    static XmlParse *self(void *data) { return static_cast<XmlParse *>(data); }

    /// The bytes not yet read.
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_from, m_to - m_from); }

    /// Puts the next bytes behind the rest; false at the end.
    Result<bool> fill(const ByteSource &source)
    {
        const qsizetype held = m_to - m_from;
        std::memmove(m_bytes.data(), m_bytes.constData() + m_from, static_cast<size_t>(held));
        if (m_bytes.size() < held + kXmlChunk)
            m_bytes.resize(held + 2 * kXmlChunk);
        m_from = 0;
        m_to = held;
        const Result<qint64> got = source(m_bytes.data() + held, kXmlChunk);
        if (!got)
            return got.error();
        m_to += *got;
        return *got > 0;
    }

    /// Lets the shortcut take what it can; true if it waits for more bytes.
    bool takeShortcut()
    {
        if (!m_shortcut || !m_isUtf8 || m_isInCdata || heldByParser() != 0 || !m_shortcut->isOpen())
            return false;
        const XmlShortcut::Taken taken = m_shortcut->take(rest());
        m_from += taken.bytes;
        m_linesTaken += taken.lines;
        check();
        return taken.isCut && rest().size() < kMostStretch;
    }

    Result<void> parse(qsizetype size, bool isLast)
    {
        const bool parsed =
            XML_Parse(m_parser.get(), m_bytes.constData() + m_from, static_cast<int>(size), isLast) != XML_STATUS_ERROR;
        m_from += size;
        m_fed += size;
        if (m_refusal)
            return *m_refusal;
        if (!parsed)
            return notWellFormed();
        // An unfinished tag would be read again from its start with every chunk.
        if (!isLast && heldByParser() > m_allowance.tagBytes + kXmlChunk)
            return tagTooLong();
        return {};
    }

    /// Bytes that the parser was given and holds back until it can make something of them.
    [[nodiscard]] qint64 heldByParser() const
    {
        return m_fed - XML_GetCurrentByteIndex(m_parser.get()) - XML_GetCurrentByteCount(m_parser.get());
    }

    static void start(void *data, const char *name, const char **attributes)
    {
        XmlParse *parse = self(data);
        if (parse->m_refusal)
            return;
        if (++parse->m_depth > kMaxDepth)
            parse->refuse({ErrorCode::Limit,
                           text("Import", "%1 is nested deeper than %2 levels and was not read.")
                               .arg(parse->m_what)
                               .arg(kMaxDepth),
                           {}});
        else if (XML_GetCurrentByteCount(parse->m_parser.get()) > parse->m_allowance.tagBytes)
            parse->refuse(parse->tagTooLong());
        else
            parse->m_handler.startElement(localName(name), XmlAttributes(attributes));
        parse->check();
    }

    static void end(void *data, const char *name)
    {
        XmlParse *parse = self(data);
        --parse->m_depth;
        if (!parse->m_refusal)
            parse->m_handler.endElement(localName(name));
        parse->check();
    }

    static void characters(void *data, const char *utf8, int length)
    {
        XmlParse *parse = self(data);
        if (!parse->m_refusal)
            parse->m_handler.characters(QByteArrayView(utf8, length));
        parse->check();
    }

    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        XmlParse *parse = self(data);
        if (parse->m_allowance.namesType)
            return;
        parse->refuse({ErrorCode::Unsupported,
                       text("Import", "%1 contains a document type declaration, which is refused for safety. "
                                      "Save the file again with the program that made it.")
                           .arg(parse->m_what),
                       {}});
    }

    static void entity(void *data, const char *, int, const char *, int, const char *, const char *, const char *, const char *)
    {
        XmlParse *parse = self(data);
        parse->refuse({ErrorCode::Unsupported,
                       text("Import", "%1 declares entities of its own, which are refused for safety. "
                                      "Save it as a plain file with the program that made it.")
                           .arg(parse->m_what),
                       {}});
    }

    static void declaration(void *data, const char *, const char *encoding, int)
    {
        self(data)->m_isUtf8 = !encoding || QByteArrayView(encoding).compare("UTF-8", Qt::CaseInsensitive) == 0;
    }

    static void startCdata(void *data) { self(data)->m_isInCdata = true; }
    static void endCdata(void *data) { self(data)->m_isInCdata = false; }

    void check()
    {
        if (!m_refusal && m_handler.stopReason())
            refuse(*m_handler.stopReason());
    }

    void refuse(Error reason)
    {
        m_refusal = std::move(reason);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    [[nodiscard]] Error tagTooLong() const
    {
        return {
            ErrorCode::Limit,
            text("Import", "%1 contains a tag longer than %2 bytes and was not read.").arg(m_what).arg(m_allowance.tagBytes),
            {}};
    }

    [[nodiscard]] Error notWellFormed() const
    {
        return {ErrorCode::InvalidInput,
                text("Import", "%1 is damaged at line %2 (%3). Save the file again with the program that made it.")
                    .arg(m_what)
                    .arg(static_cast<qint64>(XML_GetCurrentLineNumber(m_parser.get())) + m_linesTaken)
                    .arg(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get())))),
                {}};
    }

    XmlHandler &m_handler;
    QString m_what;
    XmlShortcut *m_shortcut;
    XmlAllowance m_allowance;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::optional<Error> m_refusal;
    int m_depth = 0;
    QByteArray m_bytes;
    qsizetype m_from = 0; ///< where among them the rest begins ...
    qsizetype m_to = 0;   ///< ... and ends
    qint64 m_fed = 0;
    qint64 m_linesTaken = 0;
    bool m_isUtf8 = true;
    bool m_isInCdata = false;
};

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView wanted) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == wanted)
            return QByteArrayView(pair[1]);
    }
    return {};
}

void XmlHandler::stop(Error reason)
{
    if (!m_stopReason)
        m_stopReason = std::move(reason);
}

Result<void> parseXml(const ByteSource &source, XmlHandler &handler, const QString &what, XmlShortcut *shortcut,
                      const XmlAllowance &allowance)
{
    return XmlParse(handler, what, shortcut, allowance).run(source);
}

} // namespace freehold
