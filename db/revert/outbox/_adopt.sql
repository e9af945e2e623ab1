-- Revert guildkeeper:outbox/_adopt from pg

begin;
set local role guildkeeper_owner;

drop function outbox._adopt;

commit;
