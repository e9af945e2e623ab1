-- Revert guildkeeper:event/sources_wanted from pg

begin;
set local role guildkeeper_owner;

drop function event.sources_wanted;

commit;
