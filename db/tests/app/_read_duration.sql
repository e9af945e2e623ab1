-- Specification of app._read_duration: durations as people type them; app._require_duration has more.

begin;
select plan(11);

select is(app._read_duration(d.typed), d.meant::interval, coalesce(d.typed, 'nothing'))
from (values
  ('1,5h', '01:30'), ('1.5h', '01:30'), ('1mo', '720:00'), ('2 weeks and 3 days', '408:00'), ('1 day', '24:00'),
  ('100 years', '876000:00'), ('101 years', null), ('999999999y', null), ('1', null), ('soon', null), (null, null)
) as d (typed, meant);

select * from finish();
rollback;
