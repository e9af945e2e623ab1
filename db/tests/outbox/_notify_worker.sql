-- Specification of outbox._notify_worker: who runs work hears of what is due at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(2);
select trigger_is('outbox', 'due', 'notify_worker', 'outbox', '_notify_worker', 'it hangs on the work');
select is(
  (select pg_get_triggerdef(t.oid) from pg_trigger t where t.tgname = 'notify_worker'),
  'CREATE TRIGGER notify_worker AFTER INSERT OR UPDATE OF run_at ON outbox.due FOR EACH ROW WHEN ((new.run_at <= now())) '
  'EXECUTE FUNCTION outbox._notify_worker()',
  'and wakes nobody for work that is due later'
);

select * from finish();
rollback;
