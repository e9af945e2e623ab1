-- Revert guildkeeper:event/bans_wanted from pg

begin;
set local role guildkeeper_owner;

drop function event.bans_wanted;

commit;
