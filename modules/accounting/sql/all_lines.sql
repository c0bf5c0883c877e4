-- What stands in the whole journal, entry by entry, oldest first?
select e.id, e.number, e.day, e.narration, e.kind, l.account_id, l.amount, l.currency, l.memo
from journal_entries e
join journal_lines l on l.entry_id = e.id and l.deleted_at is null
where e.state = 'posted'
order by e.day, e.rid, l.position
