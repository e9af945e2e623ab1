-- Revert guildkeeper:outbox/due from pg

begin;
set local role guildkeeper_owner;

drop table outbox.due;
drop type outbox.work_state;

commit;
