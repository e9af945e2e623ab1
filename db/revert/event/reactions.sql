-- Revert guildkeeper:event/reactions from pg

begin;
set local role guildkeeper_owner;

drop function event.reactions;

commit;
