-- What was debited and credited to every account from the first of a month up to a day?
-- Account by account through the covering index; a join with accounts makes SQLite index all lines anew each time.
select l.account_id,
       cast(sum(case when l.amount > 0 then l.amount else 0 end) as bigint),
       cast(sum(case when l.amount < 0 then -l.amount else 0 end) as bigint)
from journal_lines l
where l.account_id in (select a.id from accounts a) and l.currency = :currency and l.day >= :month and l.day <= :day
group by l.account_id
