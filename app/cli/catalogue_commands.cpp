// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QJsonArray>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

QString typeWord(const Field &field)
{
    switch (field.type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long text"_s;
    case FieldType::Integer: return u"whole number"_s;
    case FieldType::Money: return u"amount"_s;
    case FieldType::Rate: return u"percent"_s;
    case FieldType::Area: return u"area"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Instant: return u"date and time"_s;
    case FieldType::Flag: return u"yes or no"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Reference: return field.reference.isEmpty() ? u"id"_s : u"one of %1"_s.arg(field.reference);
    case FieldType::Json: return u"JSON object"_s;
    case FieldType::Bytes: return u"bytes"_s;
    case FieldType::References: return field.reference.isEmpty() ? u"ids"_s : u"several of %1"_s.arg(field.reference);
    case FieldType::Rows: return u"JSON list"_s;
    }
    return {};
}

QStringList choiceCodes(const Field &field)
{
    QStringList codes;
    for (const Choice &choice : field.choices)
        codes.append(choice.code);
    return codes;
}

QString describedField(const Field &field, int depth)
{
    const QStringList codes = choiceCodes(field);
    const QString type = codes.isEmpty() ? typeWord(field) : codes.join(u'|');
    QString line = QString(depth * 4, u' ') + u"%1  %2%3  %4\n"_s.arg(field.name.leftJustified(24), type, field.isRequired ? u", required"_s : QString(),
                                                                    field.label.text());
    if (field.rows) {
        for (const Field &part : field.rows->fields)
            line += describedField(part, depth + 1);
    }
    return line;
}

QJsonArray fieldsJson(const QList<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        QJsonObject one{{u"name"_s, field.name}, {u"label"_s, field.label.text()}, {u"type"_s, typeWord(field)}, {u"required"_s, field.isRequired}};
        if (!field.choices.isEmpty())
            one.insert(u"choices"_s, QJsonArray::fromStringList(choiceCodes(field)));
        if (field.rows)
            one.insert(u"fields"_s, fieldsJson(field.rows->fields));
        array.append(one);
    }
    return array;
}

/// One thing that exists: an operation, a table or a report.
struct Described {
    QString name;
    QString label;
    QString hint;
    const QList<Field> *fields = nullptr;
};

Answer describedAnswer(const Session &session, const QList<Described> &things, const QString &unknown)
{
    const QString wanted = session.line.words.value(0);
    Answer answer;
    QJsonArray rows;
    for (const Described &thing : things) {
        if (!wanted.isEmpty() && thing.name != wanted)
            continue;
        answer.output += u"%1  %2\n"_s.arg(thing.name, thing.hint.isEmpty() ? thing.label : thing.hint);
        for (const Field &field : *thing.fields)
            answer.output += describedField(field, 1);
        rows.append(QJsonObject{{u"name"_s, thing.name}, {u"label"_s, thing.label}, {u"hint"_s, thing.hint}, {u"fields"_s, fieldsJson(*thing.fields)}});
    }
    if (rows.isEmpty() && !wanted.isEmpty())
        return usageAnswer(unknown.arg(wanted));
    answer.json.insert(u"rows"_s, rows);
    return answer;
}

Answer operationsCommand(const Session &session)
{
    QList<Described> things;
    for (const Operation *operation : session.program.catalogue.operations())
        things.append({operation->name, operation->label.text(), operation->hint.text(), &operation->request.fields});
    return describedAnswer(session, things, text("Cli", "There is no operation “%1”. “freehold operations” lists them."));
}

Answer tablesCommand(const Session &session)
{
    QList<Described> things;
    for (const List &list : session.program.catalogue.lists())
        things.append({list.name, list.label.text(), {}, &list.columns});
    return describedAnswer(session, things, text("Cli", "There is no table “%1”. “freehold tables” lists them."));
}

Answer reportsCommand(const Session &session)
{
    QList<Described> things;
    for (const Report &report : session.program.reports.all())
        things.append({report.name, report.label.text(), report.hint.text(), &report.parameters.fields});
    return describedAnswer(session, things, text("Cli", "There is no report “%1”. “freehold reports” lists them."));
}

} // namespace

QList<Command> catalogueCommands()
{
    return {{u"operations"_s, u"[NAME]"_s, 0, 1, text("Cli", "What can be done, with the fields each operation asks for."), {}, &operationsCommand},
            {u"tables"_s, u"[NAME]"_s, 0, 1, text("Cli", "What can be listed, with its columns."), {}, &tablesCommand},
            {u"reports"_s, u"[NAME]"_s, 0, 1, text("Cli", "What can be reported, with its parameters."), {}, &reportsCommand}};
}

} // namespace freehold::cli
