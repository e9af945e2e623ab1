-- Revert guildkeeper:app/setting_column from pg

begin;
set local role guildkeeper_owner;

drop view app.setting_column;

commit;
