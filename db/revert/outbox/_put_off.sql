-- Revert guildkeeper:outbox/_put_off from pg

begin;
set local role guildkeeper_owner;

drop function outbox._put_off(timestamptz);

commit;
