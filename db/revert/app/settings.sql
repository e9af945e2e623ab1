-- Revert guildkeeper:app/settings from pg

begin;
set local role guildkeeper_owner;

drop function app.settings(bigint);
drop type app.setting;

commit;
