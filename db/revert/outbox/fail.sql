-- Revert guildkeeper:outbox/fail from pg

begin;
set local role guildkeeper_owner;

drop function outbox.fail;

commit;
