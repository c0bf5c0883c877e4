-- From which amount is cash for property money restricted by law, by country and day?
select cast(q.amount as bigint), q.currency, q.law
  from (select 'IN' as country, '2015-06-01' as since, 2000000 as amount, 'INR' as currency,
               'section 269SS of the Income-tax Act' as law) q
 where q.country = :country and q.since <= :day
 order by q.since desc
 limit 1
