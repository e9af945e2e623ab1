-- Revert guildkeeper:outbox/_when_done from pg

begin;
set local role guildkeeper_owner;

drop function outbox._when_done;

commit;
