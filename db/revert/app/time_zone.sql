-- Revert guildkeeper:app/time_zone from pg

begin;
set local role guildkeeper_owner;

drop view app.time_zone;

commit;
