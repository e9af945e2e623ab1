-- Revert guildkeeper:outbox/run_now from pg

begin;
set local role guildkeeper_owner;

drop function outbox.run_now;

commit;
