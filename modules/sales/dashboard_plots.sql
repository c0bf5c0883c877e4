-- How many plots of each project are in each state?
select r.id, r.code, p.state, count(*)
  from plots p
  join projects r on r.id = p.project_id
 where p.deleted_at is null and r.deleted_at is null
 group by r.id, r.code, p.state
 order by r.code
