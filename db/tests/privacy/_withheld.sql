-- Specification of privacy._withheld: what members do not get.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select ok(privacy._withheld('tickets', 'staff_note'), 'what staff wrote for each other');
select ok(privacy._withheld('outbox', 'effect'), 'what passes through');
select ok(not privacy._withheld('tickets', 'answer'), 'what they wrote is theirs');
-- Whoever adds a table that names members decides here whether they get it.
select results_eq(
  $$
  select x.kept_in::text from app.exported x cross join lateral unnest(x.columns) c (name)
  where c.name in ('member_id', 'author_id') and privacy._withheld(x.schema_name, x.table_name)
  order by 1
  $$,
  array['automod.match', 'automod.trace', 'economy.turn', 'event.finding', 'privacy.forgetting', 'tickets.step'],
  'no more than that'
);

select * from finish();
rollback;
