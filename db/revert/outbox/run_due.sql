-- Revert guildkeeper:outbox/run_due from pg

begin;
set local role guildkeeper_owner;

drop function outbox.run_due;

commit;
