-- Specification of privacy._go_on: forgetting goes on by itself.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

delete from outbox.due;
select privacy._note_unread(1, 1000001, 441569614233600000, '2026-01-01');
select privacy._go_on(1, '{"nobody": 1000001}', '2026-01-01 10:00Z');
select results_eq(
  'select d.key, d.arguments, d.run_at from outbox.due d',
  $$values ('privacy.forget 1000001', '{"nobody": 1000001}'::jsonb, '2026-01-01 10:00Z'::timestamptz)$$,
  'the next is due, and does not name them'
);
delete from outbox.due;
delete from privacy.unread;
select privacy._go_on(1, '{"nobody": 1000001}', '2026-01-01 10:01Z');
select is_empty('select from privacy.forgetting', 'until all is read');
select is_empty('select from outbox.due', 'then nothing is due');
select lives_ok($$select privacy._go_on(1, '{"nobody": 1000001}', '2026-01-01 10:02Z')$$, 'once more is harmless');

select * from finish();
rollback;
