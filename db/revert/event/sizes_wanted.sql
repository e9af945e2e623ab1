-- Revert guildkeeper:event/sizes_wanted from pg

begin;
set local role guildkeeper_owner;

drop function event.sizes_wanted;

commit;
