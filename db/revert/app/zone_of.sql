-- Revert guildkeeper:app/zone_of from pg

begin;
set local role guildkeeper_owner;

drop function app.zone_of;

commit;
