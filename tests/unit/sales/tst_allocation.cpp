// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/allocation.h"

#include "support/freehold_test.h"

using namespace freehold;

namespace {

const QUuid allocationFirst("{00000000-0000-7000-8000-000000000001}");
const QUuid allocationSecond("{00000000-0000-7000-8000-000000000002}");
const QUuid allocationThird("{00000000-0000-7000-8000-000000000003}");
const QUuid allocationReceipt("{00000000-0000-7000-8000-00000000000a}");
const QUuid allocationLater("{00000000-0000-7000-8000-00000000000b}");

QList<OpenLine> allocationGoldenLines()
{
    return {{allocationThird, QDate(2026, 9, 29), 3, Money(861'240'00)},
            {allocationFirst, QDate(2026, 7, 1), 1, Money(287'080'00)},
            {allocationSecond, QDate(2026, 7, 31), 2, Money(574'160'00)}};
}

} // namespace

class TestAllocation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysTheLineThatFellDueFirst();
    void splitsAPaymentOverLines();
    void leavesMoneyPastTheLinesOnAccount();
    void spendsTheOldestMoneyFirst();
    void ordersLinesOfOneDayByPosition();
    void passesOverPaidLinesAndSpentMoney();
    void neverExceedsAReceiptOrALine();
};

void TestAllocation::paysTheLineThatFellDueFirst()
{
    const auto matches = allocateOldestFirst({{allocationReceipt, QDate(2026, 7, 2), Money(100'000'00)}}, allocationGoldenLines());

    QCOMPARE(matches, (QList<AllocationMatch>{{allocationReceipt, allocationFirst, Money(100'000'00)}}));
}

void TestAllocation::splitsAPaymentOverLines()
{
    const auto matches = allocateOldestFirst({{allocationReceipt, QDate(2026, 7, 2), Money(900'000'00)}}, allocationGoldenLines());

    QCOMPARE(matches, (QList<AllocationMatch>{{allocationReceipt, allocationFirst, Money(287'080'00)},
                                              {allocationReceipt, allocationSecond, Money(574'160'00)},
                                              {allocationReceipt, allocationThird, Money(38'760'00)}}));
}

void TestAllocation::leavesMoneyPastTheLinesOnAccount()
{
    const auto matches = allocateOldestFirst({{allocationReceipt, QDate(2026, 7, 2), Money(300'000'00)}},
                                             {{allocationFirst, QDate(2026, 7, 1), 1, Money(287'080'00)}});

    QCOMPARE(allocatedIn(matches), Money(287'080'00));
}

void TestAllocation::spendsTheOldestMoneyFirst()
{
    const auto matches = allocateOldestFirst({{allocationLater, QDate(2026, 7, 9), Money(500'00)},
                                              {allocationReceipt, QDate(2026, 7, 2), Money(300'00)}},
                                             {{allocationFirst, QDate(2026, 7, 1), 1, Money(400'00)}});

    QCOMPARE(matches, (QList<AllocationMatch>{{allocationReceipt, allocationFirst, Money(300'00)},
                                              {allocationLater, allocationFirst, Money(100'00)}}));
}

void TestAllocation::ordersLinesOfOneDayByPosition()
{
    const QDate day(2026, 7, 1);

    const auto matches = allocateOldestFirst({{allocationReceipt, day, Money(150)}},
                                             {{allocationSecond, day, 2, Money(100)}, {allocationFirst, day, 1, Money(100)}});

    QCOMPARE(matches, (QList<AllocationMatch>{{allocationReceipt, allocationFirst, Money(100)},
                                              {allocationReceipt, allocationSecond, Money(50)}}));
}

void TestAllocation::passesOverPaidLinesAndSpentMoney()
{
    const QDate day(2026, 7, 1);

    const auto matches = allocateOldestFirst({{allocationReceipt, day, Money(0)}, {allocationLater, day, Money(70)}},
                                             {{allocationFirst, day, 1, Money(0)}, {allocationSecond, day, 2, Money(70)}});

    QCOMPARE(matches, (QList<AllocationMatch>{{allocationLater, allocationSecond, Money(70)}}));
}

void TestAllocation::neverExceedsAReceiptOrALine()
{
    QList<FreeMoney> money;
    QList<OpenLine> lines;
    for (int i = 1; i <= 40; ++i) {
        money.append({QUuid::createUuidV5(allocationReceipt, QString::number(i)), QDate(2026, 1, 1).addDays(i * 7 % 31), Money(i * 37 % 101)});
        lines.append({QUuid::createUuidV5(allocationFirst, QString::number(i)), QDate(2026, 1, 1).addDays(i * 11 % 29), i, Money(i * 53 % 97)});
    }
    QHash<QUuid, Money> spent;
    QHash<QUuid, Money> paid;

    for (const AllocationMatch &match : allocateOldestFirst(money, lines)) {
        QVERIFY(match.amount.isPositive());
        spent[match.receipt] += match.amount;
        paid[match.line] += match.amount;
    }

    Money moneySum;
    Money lineSum;
    Money spentSum;
    for (const FreeMoney &source : money) {
        QVERIFY(spent.value(source.receipt) <= source.amount);
        moneySum += source.amount;
        spentSum += spent.value(source.receipt);
    }
    for (const OpenLine &line : lines) {
        QVERIFY(paid.value(line.id) <= line.open);
        lineSum += line.open;
    }
    QCOMPARE(spentSum, std::min(moneySum, lineSum));
}

FREEHOLD_TEST(TestAllocation);

#include "tst_allocation.moc"
