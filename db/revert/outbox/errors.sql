-- Revert guildkeeper:outbox/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'temporary_objects', 'unknown_effect', 'wrong_state', 'unknown_work', 'work_in_wrong_state', 'unregistered_function',
  'not_schedulable'
);

commit;
