-- Which lines were posted to an account from one day to another, oldest first?
select e.id, l.day, e.number, e.kind, case when l.memo <> '' then l.memo else e.narration end, l.amount, l.party_id
from journal_lines l
join journal_entries e on e.id = l.entry_id
where l.account_id = :account and l.currency = :currency and l.day >= :from and l.day <= :to
order by l.day, l.rid
