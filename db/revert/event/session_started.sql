-- Revert guildkeeper:event/session_started from pg

begin;
set local role guildkeeper_owner;

drop function event.session_started;

commit;
