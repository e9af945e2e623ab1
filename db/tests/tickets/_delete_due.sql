-- Specification of tickets._delete_due: the history comes first.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h());
select tests.clear_effects();
select tests.run('tickets.ticket 1 delete');
select is_empty('select tests.effects()', 'nothing is deleted before it is read');
update tickets.ticket set history_read_at = tests.h(24);
select tests.run('tickets.ticket 1 delete');
select results_eq('select tests.effects()', array['DELETE /channels/501'], 'then it is');
select is((select row(t.state, t.is_partial)::text from tests.ticket(1) t), '(gone,f)', 'the record stays');
select tests.ticket(2);
select tickets._close(tests.ticket(2), 'staff', 77, null, tests.h());
select tests.run('tickets.ticket 2 delete');
select tests.run('tickets.ticket 2 delete');
select is(
  (select row(t.state, t.is_partial)::text from tests.ticket(2) t), '(gone,t)',
  'a history that nobody can read holds it up for a day'
);
select lives_ok($$select tickets._delete_due(1, '{"number": 2}', tests.h())$$, 'once');

select * from finish();
rollback;
