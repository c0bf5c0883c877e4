-- Which narrations were used with the last lines of an account by hand?
select e.narration, max(e.day)
from (select l.entry_id from journal_lines l where l.account_id = :account and l.currency = :currency order by l.day desc, l.rid desc limit 3000) r
join journal_entries e on e.id = r.entry_id
where e.narration <> '' and e.source_table = '' and e.state = 'posted'
group by e.narration
order by max(e.day) desc
limit 200
