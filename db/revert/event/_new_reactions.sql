-- Revert guildkeeper:event/_new_reactions from pg

begin;
set local role guildkeeper_owner;

drop function event._new_reactions;

commit;
