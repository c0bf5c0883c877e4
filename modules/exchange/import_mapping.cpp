// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_mapping.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Error mappingProblem(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, u"map"_s};
}

const ImportField *findImportField(const Importer &importer, const QString &name)
{
    const auto found =
        std::find_if(importer.fields.begin(), importer.fields.end(), [&](const ImportField &f) { return f.field.name == name; });
    return found == importer.fields.end() ? nullptr : &*found;
}

QStringList spellingsOf(const ImportField &field)
{
    QStringList spellings{field.field.name, field.field.label.text()};
    spellings += field.headers;
    for (QString &spelling : spellings)
        spelling = foldedHeader(spelling);
    spellings.removeAll(QString());
    return spellings;
}

/// Letters to change, add or drop to make one word of the other; more than `limit` counts as limit + 1.
int editDistance(const QString &a, const QString &b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[b.size()], limit + 1);
}

/// How many letters a misspelt header of this length may differ in; short words mean too many things.
int toleranceFor(qsizetype length)
{
    return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/// "Name of the Customer" as "Customer Name"; empty if the header has no such form.
QString turnedHeader(const QString &header)
{
    static const QRegularExpression form(u"^\\s*(.+?)\\s+of\\s+(?:the\\s+)?(.+?)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(header);
    return match.hasMatch() ? match.captured(2) + u' ' + match.captured(1) : QString();
}

class HeaderGuess
{
public:
    explicit HeaderGuess(const QList<ImportField> &fields)
    {
        for (const ImportField &field : fields) {
            for (const QString &spelling : spellingsOf(field)) {
                if (!m_fieldOf.contains(spelling)) {
                    m_fieldOf.insert(spelling, field.field.name);
                    m_spellings.append(spelling);
                }
            }
        }
    }

    [[nodiscard]] QString exact(const QString &header) const
    {
        const QString field = m_fieldOf.value(foldedHeader(header));
        return field.isEmpty() ? m_fieldOf.value(foldedHeader(turnedHeader(header))) : field;
    }

    [[nodiscard]] QString nearest(const QString &folded, const QSet<QString> &taken) const
    {
        if (folded.contains("sq"_L1)) // one letter apart, sq km would pass for sq m
            return {};
        const int tolerance = toleranceFor(folded.size());
        int best = tolerance + 1;
        QString field;
        for (const QString &spelling : m_spellings) {
            const QString &candidate = *m_fieldOf.constFind(spelling);
            if (taken.contains(candidate) || spelling.front() != folded.front())
                continue;
            const int distance = editDistance(folded, spelling, tolerance);
            if (distance < best)
                field = candidate;
            else if (distance == best && best <= tolerance && field != candidate)
                field.clear(); // as near to one as to the other
            best = std::min(best, distance);
        }
        return field;
    }

private:
    QHash<QString, QString> m_fieldOf;
    QStringList m_spellings;
};

Result<void> readColumns(const QJsonObject &columns, const Importer &importer, ImportMapping &mapping)
{
    QSet<QString> taken;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString field = it.value().toString();
        if (!it.value().isString() && !it.value().isNull())
            return mappingProblem(text("Import", "The mapping of “%1” has to be the name of a field or null.").arg(it.key()));
        if (!field.isEmpty() && !findImportField(importer, field)) {
            QStringList known;
            for (const ImportField &one : importer.fields)
                known.append(one.field.name);
            return mappingProblem(text("Import", "%1 have no field “%2”. Their fields are: %3.")
                                      .arg(importer.label.text(), field, known.join(u", "_s)));
        }
        if (!field.isEmpty() && taken.contains(field))
            return mappingProblem(text("Import", "The field “%1” is given to two columns. Leave one of them out with null.").arg(field));
        taken.insert(field);
        mapping.targets.insert(foldedHeader(it.key()), field);
    }
    return {};
}

} // namespace

QString foldedHeader(const QString &header)
{
    QString folded;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        const bool isAccent = c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
        if ((c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) && !isAccent)
            folded.append(c.toLower());
    }
    return folded;
}

QString headerFingerprint(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(foldedHeader(header).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QStringList guessTargets(const QList<ImportField> &fields, const QStringList &headers)
{
    const HeaderGuess guess(fields);
    QStringList targets(headers.size());
    QSet<QString> taken;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString field = guess.exact(headers[i]);
        if (!field.isEmpty() && !taken.contains(field)) {
            targets[i] = field;
            taken.insert(field);
        }
    }
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString folded = foldedHeader(headers[i]);
        if (!targets[i].isEmpty() || folded.isEmpty() || !guess.exact(headers[i]).isEmpty())
            continue;
        targets[i] = guess.nearest(folded, taken);
        if (!targets[i].isEmpty())
            taken.insert(targets[i]);
    }
    return targets;
}

Result<ImportMapping> ImportMapping::fromJson(const QJsonObject &json, const Importer &importer)
{
    ImportMapping mapping;
    const bool isWhole = json.value("columns"_L1).isObject();
    if (Result<void> read = readColumns(isWhole ? json.value("columns"_L1).toObject() : json, importer, mapping); !read)
        return read.error();
    if (!isWhole)
        return mapping;
    for (const QString &key : json.keys()) {
        static const QStringList known{u"columns"_s, u"header_row"_s, u"sheet"_s, u"date_order"_s, u"decimal"_s};
        if (!known.contains(key))
            return mappingProblem(text("Import", "The mapping has no setting “%1”. It may have: %2.").arg(key, known.join(u", "_s)));
    }
    mapping.headerRow = json.value("header_row"_L1).toInteger();
    mapping.sheetName = json.value("sheet"_L1).toString();
    if (const QString order = json.value("date_order"_L1).toString(); !order.isEmpty()) {
        if (order != "dmy"_L1 && order != "mdy"_L1)
            return mappingProblem(text("Import", "The date order is dmy or mdy, not “%1”.").arg(order));
        mapping.dateOrder = order == "dmy"_L1 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    if (const QString decimal = json.value("decimal"_L1).toString(); !decimal.isEmpty()) {
        if (decimal != ","_L1 && decimal != "."_L1)
            return mappingProblem(text("Import", "The decimal sign is a point or a comma, not “%1”.").arg(decimal));
        mapping.hasDecimalComma = decimal == ","_L1;
    }
    return mapping;
}

QJsonObject ImportMapping::toJson() const
{
    QJsonObject columns;
    for (auto it = targets.constBegin(); it != targets.constEnd(); ++it)
        columns.insert(it.key(), it.value().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(it.value()));
    QJsonObject json{{u"columns"_s, columns}};
    if (headerRow > 0)
        json.insert(u"header_row"_s, headerRow);
    if (!sheetName.isEmpty())
        json.insert(u"sheet"_s, sheetName);
    if (dateOrder)
        json.insert(u"date_order"_s, *dateOrder == DateOrder::DayMonthYear ? u"dmy"_s : u"mdy"_s);
    if (hasDecimalComma)
        json.insert(u"decimal"_s, *hasDecimalComma ? u","_s : u"."_s);
    return json;
}

} // namespace freehold
