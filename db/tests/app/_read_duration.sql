-- Specification of app._read_duration: durations as people type them; app._require_duration has more.

begin;
select plan(66);

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
  ('1.234,5 h', null), ('1.234,567 h', null), ('0,125h', null), ('1:30', null), ('1,0000 days', null),
  -- A bare number behind hours or minutes is of the next smaller unit.
  ('1h30', '01:30'), ('2h15', '02:15'), ('1 h 05', '01:05'), ('1h5', '01:05'), ('1h00', '01:00'), ('2 Std. 30', '02:30'),
  ('1min30', '00:01:30'), ('1 day 2h30', '26:30'), (E'1\u00a0heure\u00a030', '01:30'), (' 1H30 ', '01:30'),
  ('1h60', null), ('1h130', null), ('1,5h30', null), ('3d12', null), ('1 week 3', null), ('30s30', null), ('1mo30', null),
  ('h30', null), ('1h30 15', null), ('soon 30', null),
  -- Abbreviated.
  ('1 Std.', '01:00'), ('60 Sek.', '00:01'), ('5min.', '00:05'), ('1 Std., 30 Min.', '01:30'), ('5 mn', '00:05'), ('1h..', null),
  ('1.h', null), ('5min.x', null), ('. 5min', null),
  -- As PostgreSQL writes them.
  ('01:30:00', '01:30'), ('1 day 12:00:00', '36:00'), ('1:60:00', null), ('12:00:00 1 day', null), ('-1:00:00', null),
  ('0', '0'), ('00', null)
) as d (typed, meant);

select * from finish();
rollback;
