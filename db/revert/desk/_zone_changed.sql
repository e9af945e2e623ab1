-- Revert guildkeeper:desk/_zone_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_zone_changed on app.settings;
drop function desk._zone_changed;

commit;
