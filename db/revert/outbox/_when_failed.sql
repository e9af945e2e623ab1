-- Revert guildkeeper:outbox/_when_failed from pg

begin;
set local role guildkeeper_owner;

drop function outbox._when_failed;

commit;
