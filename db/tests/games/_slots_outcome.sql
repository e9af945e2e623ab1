-- Specification of games._slots_outcome: what three reels show.

begin;
\ir ../../fixtures/guild.sql
select plan(15);

select is(games._slots_outcome(s.draws), s.outcome, format('%s shows: %s', s.draws, s.outcome))
from (values
  ('{1,3,6}'::bigint[], 'three cherries'), ('{7,7,11}', 'three lemons'), ('{12,15,13}', 'three grapes'),
  ('{16,17,18}', 'three bells'), ('{19,19,19}', 'three stars'), ('{20,20,20}', 'three diamonds'),
  ('{1,6,7}', 'two cherries'), ('{1,20,6}', 'two cherries'), ('{12,2,3}', 'two cherries'), ('{1,7,8}', 'lost'),
  ('{7,8,12}', 'lost'), ('{11,12,11}', 'lost'), ('{15,16,16}', 'lost'), ('{19,19,20}', 'lost'), ('{18,19,20}', 'lost')
) as s (draws, outcome);

select * from finish();
rollback;
