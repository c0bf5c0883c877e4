-- Which entries do not come to zero in every currency?
select distinct e.number
from journal_entries e
join journal_lines l on l.entry_id = e.id and l.deleted_at is null
group by e.id, e.number, l.currency
having sum(l.amount) <> 0
order by e.number
