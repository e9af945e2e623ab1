-- Specification of app._read_duration: durations as people type them; app._require_duration has more.

begin;
select plan(38);

select is(app._read_duration(d.typed), d.meant::interval, coalesce(d.typed, 'nothing'))
from (values
  ('1,5h', '01:30'), ('1.5h', '01:30'), ('1mo', '720:00'), ('2 weeks and 3 days', '408:00'), ('1 day', '24:00'),
  ('100 years', '876000:00'), ('101 years', null), ('999999999y', null), ('1', null), ('soon', null),
  ('2 Wochen und 3 Tage', '408:00'), ('1 jour et 2 heures', '26:00'), ('3 días y 12 horas', '84:00'), ('2 lightyears', null),
  ('3d 4', null), ('4 3d', null), ('1d-2h', null), ('0s', '0'), (null, null),
  -- As the bot writes them in its languages.
  ('3,650 days', '87600:00'), ('3.650 Tage', '87600:00'), (E'3\u202f650\u00a0jours', '87600:00'), ('1''000''000 s', '277:46:40'),
  (E'1\u00a0jour, 2\u00a0heures, 3 minutes et 4\u00a0secondes', '26:03:04'), ('1 Stunde, 30 Minuten', '01:30'),
  -- What could be two is none.
  ('1.234,5 h', null), ('1.234,567 h', null), ('0,125h', null), ('1h30', null), ('1:30', null), ('1,0000 days', null),
  -- As PostgreSQL writes them.
  ('01:30:00', '01:30'), ('1 day 12:00:00', '36:00'), ('1:60:00', null), ('12:00:00 1 day', null), ('-1:00:00', null),
  ('0', '0'), ('00', null)
) as d (typed, meant);

select * from finish();
rollback;
