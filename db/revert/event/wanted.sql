-- Revert guildkeeper:event/wanted from pg

begin;
set local role guildkeeper_owner;

drop function event.wanted;

commit;
