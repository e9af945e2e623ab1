-- Revert guildkeeper:outbox/put_off from pg

begin;
set local role guildkeeper_owner;

drop function outbox.put_off;

commit;
