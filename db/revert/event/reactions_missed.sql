-- Revert guildkeeper:event/reactions_missed from pg

begin;
set local role guildkeeper_owner;

drop function event.reactions_missed;

commit;
