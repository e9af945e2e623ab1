-- Revert guildkeeper:event/reactions_counted from pg

begin;
set local role guildkeeper_owner;

drop function event.reactions_counted;

commit;
