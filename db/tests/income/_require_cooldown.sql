-- Specification of income._require_cooldown: how long one may have to wait.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

select is(income._require_cooldown(c.typed), c.cooldown::interval, format('%s is a cooldown', c.typed))
from (values ('1 minute', '00:01'), ('365 days', '365 days'), ('12h', '12:00'), ('1 week', '7 days'), ('1,5h', '01:30'),
  ('1mo', '30 days'),
  ('2 weeks and 3 days', '17 days')) as c (typed, cooldown);
select tests.refuses(
  format('select income._require_cooldown(%L)', c.typed), 'U0DUR',
  format('A claim can be had again after 1 minute to 365 days, written like 7 days or 12 hours, not "%s".', c.typed),
  format('"%s" is refused', c.typed)
)
from (values ('59 seconds'), ('366 days'), ('-1 day'), ('soon'), ('99999999999999999999 days'), (null)) as c (typed);

select * from finish();
rollback;
