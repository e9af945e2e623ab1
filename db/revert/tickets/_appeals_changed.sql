-- Revert guildkeeper:tickets/_appeals_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger tell_appeals_changed on tickets.type;
drop trigger tell_appeals on tickets.type;
drop function tickets._appeals_changed;

commit;
