-- Revert guildkeeper:event/checkup from pg

begin;
set local role guildkeeper_owner;

drop function event.checkup;
drop type event.checked;

commit;
