-- Revert guildkeeper:app/config from pg

begin;
set local role guildkeeper_owner;

drop function app.config(bigint);
drop type app.setting;

commit;
