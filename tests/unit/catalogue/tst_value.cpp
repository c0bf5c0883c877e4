// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/value.h"
#include "support/freehold_test.h"

using namespace freehold;

namespace {

enum class Mood { Calm, Cross };

struct Line {
    QString what;
    Money amount;
};

struct Sheet {
    QString title;
    QString notes;
    qint64 count = 0;
    Money amount;
    Rate rate;
    Area area;
    QDate day;
    QDateTime at;
    bool isOn = false;
    Mood mood = Mood::Calm;
    QList<Line> lines;
};

} // namespace

namespace freehold {

template <>
const QList<Choice> &choicesOf<Mood>()
{
    static const QList<Choice> choices{{QStringLiteral("calm"), label("Test", "Calm")}, {QStringLiteral("cross"), label("Test", "Cross")}};
    return choices;
}

template <>
const Shape &shapeOf<Line>()
{
    static const Shape shape{{field<&Line::what>("what", label("Test", "What")).required(), field<&Line::amount>("amount", label("Test", "Amount"))}};
    return shape;
}

} // namespace freehold

/// Reading, checking, showing and sending values of every field type.
class TestValue final : public QObject
{
    Q_OBJECT

private:
    const ValueContext m_context{{Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4}, QDate(2026, 7, 1)};
    const QList<Field> m_fields{
        field<&Sheet::title>("title", label("Test", "Title")).required().maxLength(5),
        field<&Sheet::notes>("notes", label("Test", "Notes")).multiline(),
        field<&Sheet::count>("count", label("Test", "Count")).atLeast(0).atMost(10),
        field<&Sheet::amount>("amount", label("Test", "Amount")).atLeast(0),
        field<&Sheet::rate>("rate", label("Test", "Rate")),
        field<&Sheet::area>("area", label("Test", "Area")),
        field<&Sheet::day>("day", label("Test", "Day")),
        field<&Sheet::at>("at", label("Test", "At")),
        field<&Sheet::isOn>("is_on", label("Test", "On")),
        field<&Sheet::mood>("mood", label("Test", "Mood")),
        field<&Sheet::lines>("lines", label("Test", "Lines"))};

    const Field &fieldOf(const QString &name) const
    {
        return *std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.name == name; });
    }

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << "title" << "  ab " << "ab";
        QTest::newRow("text with marks around it") << "title" << QStringLiteral(" \u202aab\u202c\u200b ") << "ab";
        QTest::newRow("integer") << "count" << "1,2" << "?";
        QTest::newRow("whole") << "count" << "7" << "7";
        QTest::newRow("money short form") << "amount" << "1.5L" << "1,50,000.00";
        QTest::newRow("money sum") << "amount" << "4850000*12.5%" << "6,06,250.00";
        QTest::newRow("no money") << "amount" << "lots" << "?";
        QTest::newRow("rate") << "rate" << "2.5%" << "2.5 %";
        QTest::newRow("area") << "area" << "1,200.5 sq yd" << "1,200.5 sq yd";
        QTest::newRow("bare area") << "area" << "1200" << "1,200 sq ft";
        QTest::newRow("date") << "day" << "15/8" << "15 Aug 2026";
        QTest::newRow("no date") << "day" << "31/2/2026" << "?";
        QTest::newRow("flag") << "is_on" << "Yes" << "Yes";
        QTest::newRow("no flag") << "is_on" << "perhaps" << "?";
        QTest::newRow("choice by label") << "mood" << "CROSS" << "Cross";
        QTest::newRow("no choice") << "mood" << "sad" << "?";
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        const Result<QVariant> value = parseValue(fieldOf(name), typed, m_context);
        if (shown == QLatin1String("?")) {
            QVERIFY(!value.ok());
            QCOMPARE(value.error().field, name);
        } else {
            QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().text));
            QCOMPARE(displayValue(fieldOf(name), *value, m_context.format), shown);
        }
    }

    void sendsEveryValueThereAndBack()
    {
        Sheet sheet{QStringLiteral("ab"), QStringLiteral("a\nb"), 7, Money(123'45), Rate{25'000}, Area::of(*Decimal::parse(u"1200.5"), u"sqyd").value(),
                    QDate(2026, 2, 28), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC), true, Mood::Cross,
                    {{QStringLiteral("x"), Money(5)}, {QStringLiteral("y"), Money(-6)}}};
        Sheet copy;

        for (const Field &field : m_fields) {
            const Result<QVariant> back = valueFromJson(field, valueToJson(field, field.get(&sheet)), m_context);
            QVERIFY2(back.ok(), qPrintable(field.name));
            field.set(&copy, *back);
        }

        for (const Field &field : m_fields)
            QVERIFY2(valueToJson(field, field.get(&copy)) == valueToJson(field, field.get(&sheet)), qPrintable(field.name));
        QCOMPARE(copy.area.entered(), QStringLiteral("1200.5"));
        QCOMPARE(copy.lines.last().amount.minor(), -6);
    }

    void refusesNumbersInJsonThatAreNotWhole()
    {
        for (const char *name : {"count", "amount", "rate", "at", "title"}) {
            const Result<QVariant> value = valueFromJson(fieldOf(QLatin1String(name)), 1.5, m_context);
            QVERIFY2(!value.ok(), name);
            QCOMPARE(value.error().field, QLatin1String(name));
        }
        QCOMPARE(valueFromJson(fieldOf(QStringLiteral("amount")), 150, m_context)->value<Money>(), Money(150));
        QCOMPARE(valueFromJson(fieldOf(QStringLiteral("amount")), QStringLiteral("1.50"), m_context)->value<Money>(), Money(150));
        QVERIFY(valueFromJson(fieldOf(QStringLiteral("lines")), QJsonValue(3), m_context).ok() == false);
    }

    void refusesValuesThatBreakTheirRules()
    {
        const auto problem = [&](const char *name, const QVariant &value) {
            const Result<void> checked = checkValue(fieldOf(QLatin1String(name)), value);
            return checked.ok() ? QString() : checked.error().text;
        };
        QCOMPARE(problem("title", QStringLiteral("  ")), QStringLiteral("Title is missing. Fill it in."));
        QVERIFY(problem("title", QStringLiteral("abcdef")).contains(QStringLiteral("at most 5")));
        QVERIFY(!problem("title", QStringLiteral("a\nb")).isEmpty());
        QVERIFY(!problem("title", QString(QChar(0xd800))).isEmpty());
        QVERIFY(problem("title", QStringLiteral("नमस्")).isEmpty());
        QVERIFY(problem("notes", QStringLiteral("a\nb")).isEmpty());
        QCOMPARE(problem("title", QStringLiteral("a\u202eb")),
                 QStringLiteral("Title holds an invisible character (U+202E) that can make it look like something else. Type it again by hand."));
        for (const char16_t mark : {u'\u061c', u'\u200b', u'\u200e', u'\u200f', u'\u202a', u'\u2060', u'\u2066', u'\u2069', u'\ufeff'}) {
            QVERIFY(problem("title", QStringLiteral("a") + QChar(mark) + u'b').contains(QString::number(mark, 16).toUpper()));
            QVERIFY(problem("notes", QStringLiteral("a") + QChar(mark) + u'b').isEmpty());
        }
        for (const char16_t joiner : {u'\u200c', u'\u200d'}) // क्‍ष and می‌خواهم need them
            QVERIFY(problem("title", QStringLiteral("क्") + QChar(joiner) + u'ष').isEmpty());
        QCOMPARE(problem("count", -1LL), QStringLiteral("Count cannot be negative."));
        QCOMPARE(problem("count", 11LL), QStringLiteral("Count is too large."));
        QVERIFY(!problem("amount", QVariant::fromValue(Money(Money::limit + 1))).isEmpty());
        QVERIFY(problem("amount", QVariant::fromValue(Money(Money::limit))).isEmpty());
        QVERIFY(!problem("mood", QStringLiteral("sad")).isEmpty());
        QVERIFY(!problem("lines", QVariantList{QVariantMap{{QStringLiteral("amount"), QVariant::fromValue(Money(1))}}}).isEmpty());
    }
};

FREEHOLD_TEST(TestValue);
#include "tst_value.moc"
