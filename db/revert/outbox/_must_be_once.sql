-- Revert guildkeeper:outbox/_must_be_once from pg

begin;
set local role guildkeeper_owner;

drop function outbox._must_be_once;

commit;
