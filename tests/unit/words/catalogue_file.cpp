// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_file.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

namespace freehold::testing {
namespace {

CatalogueText readText(QXmlStreamReader &xml, const QString &context)
{
    CatalogueText read{.context = context};
    read.counts = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            read.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            read.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            read.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!read.counts)
                read.translations.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    read.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return read;
}

} // namespace

QList<CatalogueText> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path + QStringLiteral(" cannot be read.")), __FILE__, __LINE__);
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<CatalogueText> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.append(readText(xml, context));
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + xml.errorString()), __FILE__, __LINE__);
    return texts;
}

} // namespace freehold::testing
