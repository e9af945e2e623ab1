-- Specification of app._duration_in_words: a duration in words.

begin;
select plan(9);

select is(app._duration_in_words(w.duration::interval), w.words, coalesce(w.words, 'nothing'))
from (values
  ('0', '0 seconds'), ('1 second', '1 second'), ('00:01:30', '1 minute 30 seconds'), ('02:00', '2 hours'),
  ('25:00', '1 day 1 hour'),
  ('84:00', '3 days 12 hours'), ('2 days', '2 days'), ('8760:00', '365 days'), (null, null)
) as w (duration, words);

select * from finish();
rollback;
