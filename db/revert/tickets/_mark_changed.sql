-- Revert guildkeeper:tickets/_mark_changed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._mark_changed;

commit;
