-- What was debited and credited to every account before a month, from the kept balances?
select account_id, cast(sum(debit) as bigint), cast(sum(credit) as bigint)
from account_balances
where currency = :currency and month < :month
group by account_id
