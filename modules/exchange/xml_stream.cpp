// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_stream.h"

#include "base/text.h"

#include <expat.h>

#include <cstring>
#include <memory>

namespace freehold {
namespace {

constexpr int kMaxDepth = 64;
constexpr qint64 kMaxTagBytes = 64 * 1024;
constexpr int kXmlChunk = 64 * 1024;

QByteArrayView localName(const char *name)
{
    const char *const colon = std::strrchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

/// Binds expat's callbacks to one document.
class XmlParse
{
public:
    XmlParse(XmlHandler &handler, QString what)
        : m_handler(handler), m_what(std::move(what)), m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlParse::start, &XmlParse::end);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlParse::characters);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlParse::doctype);
    }

    Result<void> run(const ByteSource &source)
    {
        qint64 fed = 0;
        while (true) {
            void *buffer = XML_GetBuffer(m_parser.get(), kXmlChunk);
            if (!buffer)
                return Error{ErrorCode::Trouble, text("Import", "There is not enough memory to read %1.").arg(m_what), {}};
            const Result<qint64> got = source(static_cast<char *>(buffer), kXmlChunk);
            if (!got)
                return got.error();
            fed += *got;
            const bool parsed = XML_ParseBuffer(m_parser.get(), static_cast<int>(*got), *got == 0) != XML_STATUS_ERROR;
            if (m_refusal)
                return *m_refusal;
            if (!parsed)
                return notWellFormed();
            if (*got == 0)
                return {};
            // What expat holds back is an unfinished tag: it would be read again from its start with every chunk.
            if (fed - XML_GetCurrentByteIndex(m_parser.get()) - XML_GetCurrentByteCount(m_parser.get()) > kMaxTagBytes + kXmlChunk)
                return tagTooLong();
        }
    }

private:
    static XmlParse *self(void *data) { return static_cast<XmlParse *>(data); }

    static void start(void *data, const char *name, const char **attributes)
    {
        XmlParse *parse = self(data);
        if (parse->m_refusal)
            return;
        if (++parse->m_depth > kMaxDepth)
            parse->refuse({ErrorCode::Limit, text("Import", "%1 is nested deeper than %2 levels and was not read.").arg(parse->m_what).arg(kMaxDepth), {}});
        else if (XML_GetCurrentByteCount(parse->m_parser.get()) > kMaxTagBytes)
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
        parse->refuse({ErrorCode::Unsupported,
                       text("Import", "%1 contains a document type declaration, which is refused for safety. "
                                      "Save the file again with the program that made it.").arg(parse->m_what), {}});
    }

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
        return {ErrorCode::Limit, text("Import", "%1 contains a tag longer than %2 bytes and was not read.").arg(m_what).arg(kMaxTagBytes), {}};
    }

    [[nodiscard]] Error notWellFormed() const
    {
        return {ErrorCode::InvalidInput,
                text("Import", "%1 is damaged at line %2 (%3). Save the file again with the program that made it.")
                    .arg(m_what).arg(XML_GetCurrentLineNumber(m_parser.get()))
                    .arg(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get())))), {}};
    }

    XmlHandler &m_handler;
    QString m_what;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::optional<Error> m_refusal;
    int m_depth = 0;
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

Result<void> parseXml(const ByteSource &source, XmlHandler &handler, const QString &what)
{
    return XmlParse(handler, what).run(source);
}

} // namespace freehold
