-- Specification of the table moderation.preset: an operator may write it by hand.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into moderation.preset values (1, ''ads'', ''Advertising'')')$$,
  'an operator may add one'
);
select is((select a.function from app.audit a), 'insert moderation.preset', 'which leaves an audit line');
select throws_ok(format('insert into moderation.preset values (1, %L, %L)', p.name, p.reason), p.sqlstate, null, p.label)
from (values
  ('', 'x', '23514', 'it has a name'), (repeat('x', 51), 'x', '23514', 'of at most 50 characters'),
  ('x', '', '23514', 'and a reason'),
  ('x', repeat('x', 401), '23514', 'of at most 400'), ('ads', 'x', '23505', 'a name is there once'),
  ('Ads', 'x', '23505', 'whatever its case'), (' x', 'x', '23514', 'without blanks around it')
) as p (name, reason, sqlstate, label);

select * from finish();
rollback;
