-- Revert guildkeeper:outbox/pause from pg

begin;
set local role guildkeeper_owner;

drop function outbox.pause;

commit;
