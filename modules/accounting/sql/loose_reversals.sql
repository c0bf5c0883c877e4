-- Which entries and their reversals do not name each other?
select e.number
from journal_entries e
left join journal_entries r on r.id = e.reversal_of_id
left join journal_entries b on b.id = e.reversed_by_id
where (e.reversal_of_id is not null and (r.reversed_by_id is null or r.reversed_by_id <> e.id))
   or (e.reversed_by_id is not null and (b.reversal_of_id is null or b.reversal_of_id <> e.id))
order by e.number
