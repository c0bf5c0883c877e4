// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudo_words.h"

#include <QRegularExpression>

namespace freehold {
namespace {

constexpr int longerByPercent = 40;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz");
    static const QString dressed = QStringLiteral("ÅåÇçĎďËëĞğÏïĽľÑñÖöŘřŠšŤťÜüÝýŽž");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed.at(at);
}

QString dressed(QString text)
{
    for (QChar &letter : text)
        letter = accented(letter);
    return text;
}

} // namespace

QString PseudoWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // What Qt reads by itself: the names of keys, the direction of the layout.
    const QLatin1StringView place(context);
    if (place == QLatin1StringView("QShortcut") || place == QLatin1StringView("QGuiApplication"))
        return {};
    return lengthened(QString::fromUtf8(source));
}

QString PseudoWords::lengthened(const QString &text)
{
    // Placeholders, markup, the patterns of file dialogs.
    static const QRegularExpression kept(QStringLiteral(R"(%L?\d+|%n|<[^>]*>|&\w+;|\([^()]*\*[^()]*\))"));
    if (text.isEmpty())
        return text;
    if (text.contains(QStringLiteral(";;"))) {
        QStringList parts = text.split(QStringLiteral(";;"));
        for (QString &part : parts)
            part = lengthened(part);
        return parts.join(QStringLiteral(";;"));
    }
    QString made;
    qsizetype from = 0;
    for (auto each = kept.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        made += dressed(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    made += dressed(text.mid(from));
    const qsizetype more = qMax<qsizetype>(1, text.size() * longerByPercent / 100 - 2);
    return u'[' + made + QString(more, u'~') + u']';
}

} // namespace freehold
