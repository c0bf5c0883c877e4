-- Which lines were posted from one day to another in a currency, entry by entry?
select e.id, e.day, e.number, e.kind, a.number, a.name, case when l.memo <> '' then l.memo else e.narration end, l.amount, l.party_id
from journal_entries e
join journal_lines l on l.entry_id = e.id and l.deleted_at is null
join accounts a on a.id = l.account_id
where e.day >= :from and e.day <= :to and l.currency = :currency and e.state = 'posted'
order by e.day, e.rid, l.position
