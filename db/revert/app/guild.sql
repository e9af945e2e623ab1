-- Revert guildkeeper:app/guild from pg

begin;
set local role guildkeeper_owner;

drop table app.settings;
drop function app._is_time_zone;
drop table app.guild;

commit;
