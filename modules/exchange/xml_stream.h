// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace freehold {

/// Fills a buffer with the next bytes; 0 means the end.
using ByteSource = std::function<Result<qint64>(char *buffer, qint64 capacity)>;

/// The attributes of the element being opened; valid during the call only.
class XmlAttributes final
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}

    /// The value of the attribute with this local name (prefixes are left aside), or a null view.
    [[nodiscard]] QByteArrayView value(QByteArrayView localName) const;

private:
    const char **m_pairs;
};

/// Receives the parts of an XML document; names come without their prefix, all text as UTF-8.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void startElement(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    /// May come in several pieces for one stretch of text.
    virtual void characters(QByteArrayView utf8) { Q_UNUSED(utf8) }

    [[nodiscard]] const std::optional<Error> &stopReason() const { return m_stopReason; }

protected:
    /// Ends the parsing after the current call; the first reason counts.
    void stop(Error reason);

private:
    std::optional<Error> m_stopReason;
};

/// A quick way through the bulk of a document whose usual shape is known: takes whole elements out of its bytes before the
/// parser sees them. It takes only what it understands entirely and what is well-formed; the parser judges everything else.
class XmlShortcut
{
public:
    struct Taken {
        qsizetype bytes = 0; ///< from the front
        qsizetype lines = 0; ///< line feeds among them
        bool isCut = false;  ///< what follows may be for the shortcut once there is more of it
    };

    XmlShortcut() = default;
    virtual ~XmlShortcut() = default;
    Q_DISABLE_COPY_MOVE(XmlShortcut)

    /// Whether the parser, by what it has told its handler, stands where elements may be taken.
    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual Taken take(QByteArrayView utf8) = 0;
    /// How much goes to the parser before it is worth looking again.
    [[nodiscard]] virtual qsizetype parserShare(QByteArrayView utf8) const = 0;
};

/// What a document may hold beyond the rule, for formats that need it.
struct XmlAllowance {
    bool namesType = false; ///< a document type may be named, as drawings do; entities and files it speaks of stay refused or unread
    qint64 tagBytes = qint64(64) * 1024;
};

/// Reads a document that a stranger made: a DTD is refused (so there are no entities to expand), nesting past 64 and
/// single tags past 64 kB are too. `what` names the document in messages. InvalidInput if it is not well-formed, Limit, or
/// the Error of the source or the handler. A `shortcut` is asked in UTF-8 documents only.
Result<void> parseXml(const ByteSource &source, XmlHandler &handler, const QString &what,
                      XmlShortcut *shortcut = nullptr, const XmlAllowance &allowance = {});

} // namespace freehold
