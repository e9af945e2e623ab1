-- Specification of app._read_duration: durations as people type them; app._require_duration has more.

begin;
select plan(19);

select is(app._read_duration(d.typed), d.meant::interval, coalesce(d.typed, 'nothing'))
from (values
  ('1,5h', '01:30'), ('1.5h', '01:30'), ('1mo', '720:00'), ('2 weeks and 3 days', '408:00'), ('1 day', '24:00'),
  ('100 years', '876000:00'), ('101 years', null), ('999999999y', null), ('1', null), ('soon', null),
  ('2 Wochen und 3 Tage', '408:00'), ('1 jour et 2 heures', '26:00'), ('3 días y 12 horas', '84:00'), ('2 lightyears', null),
  ('3d 4', null), ('4 3d', null), ('1d-2h', null), ('0s', '0'), (null, null)
) as d (typed, meant);

select * from finish();
rollback;
