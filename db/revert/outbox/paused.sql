-- Revert guildkeeper:outbox/paused from pg

begin;
set local role guildkeeper_owner;

drop function outbox.paused;

commit;
