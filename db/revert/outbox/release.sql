-- Revert guildkeeper:outbox/release from pg

begin;
set local role guildkeeper_owner;

drop function outbox.release;

commit;
