-- Revert guildkeeper:app/setting from pg

begin;
set local role guildkeeper_owner;

drop type app.setting;

commit;
