-- What was debited and credited to every account from the first of a month up to a day?
select a.id,
       cast(sum(case when l.amount > 0 then l.amount else 0 end) as bigint),
       cast(sum(case when l.amount < 0 then -l.amount else 0 end) as bigint)
from accounts a
cross join journal_lines l
where l.account_id = a.id and l.currency = :currency and l.day >= :month and l.day <= :day
group by a.id
