// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_stream.h"

#include "support/freehold_test.h"

#include <cstring>

using namespace freehold;

namespace {

/// Writes down what it is told; stops at an element named "stop".
class XmlProtocol final : public XmlHandler
{
public:
    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        log += "<" + name.toByteArray() + " " + attributes.value("id").toByteArray() + ">";
        if (name == "stop")
            stop({ErrorCode::Conflict, QStringLiteral("enough"), {}});
    }
    void endElement(QByteArrayView name) override { log += "</" + name.toByteArray() + ">"; }
    void characters(QByteArrayView utf8) override { log += utf8.toByteArray(); }

    QByteArray log;
};

struct XmlRun {
    Result<void> result;
    QByteArray log;
};

XmlRun runXml(const QByteArray &document, qint64 pieceBytes = 7)
{
    XmlProtocol protocol;
    qsizetype position = 0;
    const ByteSource source = [&](char *buffer, qint64 capacity) -> Result<qint64> {
        const qint64 count = std::min({pieceBytes, capacity, qint64(document.size() - position)});
        std::memcpy(buffer, document.constData() + position, static_cast<size_t>(count));
        position += count;
        return count;
    };
    Result<void> result = parseXml(source, protocol, QStringLiteral("The list"));
    return {result, protocol.log};
}

} // namespace

class TestXmlStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutLocalNamesAndText()
    {
        const XmlRun run = runXml("<?xml version='1.0'?><x:a xmlns:x='urn:x'><b x:id='7' other='1'>1 &lt; 2 &#x20AC;<![CDATA[<c>]]></b></x:a>");
        QVERIFY(run.result.ok());
        QCOMPARE(run.log, QByteArray("<a ><b 7>1 < 2 \xe2\x82\xac<c></b></a>"));
    }

    void refusesADocumentTypeAndWithItEveryEntity()
    {
        const XmlRun bomb = runXml("<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;'>]><a>&m;</a>");
        QCOMPARE(bomb.result.error().code, ErrorCode::Unsupported);
        QCOMPARE(bomb.log, QByteArray());
        QCOMPARE(runXml("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").result.error().code, ErrorCode::Unsupported);
        QCOMPARE(runXml("<a>&unknown;</a>").result.error().code, ErrorCode::InvalidInput);
    }

    void refusesDeepNesting()
    {
        QVERIFY(runXml(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)).result.ok());
        QCOMPARE(runXml(QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65)).result.error().code, ErrorCode::Limit);
    }

    void refusesHugeTags()
    {
        QVERIFY(runXml("<a id='" + QByteArray(60'000, 'x') + "'/>", 65'536).result.ok());
        QCOMPARE(runXml("<a id='" + QByteArray(70'000, 'x') + "'/>", 65'536).result.error().code, ErrorCode::Limit);
        QCOMPARE(runXml("<a id='" + QByteArray(50'000'000, 'x'), 65'536).result.error().code, ErrorCode::Limit);
        QVERIFY(runXml("<a>" + QByteArray(1'000'000, 'x') + "</a>", 65'536).result.ok());
    }

    void namesTheLineOfDamage()
    {
        const XmlRun run = runXml("<a>\n<b>\n</a>");
        QCOMPARE(run.result.error().code, ErrorCode::InvalidInput);
        QVERIFY(run.result.error().text.contains(QStringLiteral("The list is damaged at line 3")));
        QCOMPARE(runXml("<a><b></b>").result.error().code, ErrorCode::InvalidInput);
        QCOMPARE(runXml("").result.error().code, ErrorCode::InvalidInput);
    }

    void stopsWhenTheHandlerAsks()
    {
        const XmlRun run = runXml("<a><stop/><b/></a>", 1'000);
        QCOMPARE(run.result.error().text, QStringLiteral("enough"));
        QCOMPARE(run.log, QByteArray("<a ><stop >"));
    }

    void passesOnTheSourcesTrouble()
    {
        XmlProtocol protocol;
        const ByteSource broken = [](char *, qint64) -> Result<qint64> { return Error{ErrorCode::Trouble, QStringLiteral("disk"), {}}; };
        QCOMPARE(parseXml(broken, protocol, QStringLiteral("x")).error().text, QStringLiteral("disk"));
    }
};

FREEHOLD_TEST(TestXmlStream);
#include "tst_xml_stream.moc"
