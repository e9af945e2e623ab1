-- Specification of shop._item_duration: for how long a role is lent, as people type it.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

select is(shop._item_duration('7 days'), '7 days'::interval, 'days');
select is(shop._item_duration('12 hours'), '12:00'::interval, 'hours');
select is(shop._item_duration('1,5h'), '01:30'::interval, 'with a comma');
select is(shop._item_duration('1 minute'), '1 minute'::interval, 'the shortest');
select is(shop._item_duration('365 days'), '365 days'::interval, 'the longest');
select tests.refuses(
  format('select shop._item_duration(%L)', d.typed), 'U0LEN',
  format('A role is lent for 1 minute to 365 days, written like 7 days or 12 hours, not "%s".', coalesce(d.typed, '')),
  format('%s is refused', coalesce(d.typed, 'nothing'))
)
from (values ('59 seconds'), ('366 days'), ('-7 days'), ('a while'), (''), ('99999999999 years'), ('999999999999999999999 days'),
  (null)) as d (typed);

select * from finish();
rollback;
