-- Revert guildkeeper:outbox/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function outbox._forget_member;

commit;
