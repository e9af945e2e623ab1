-- Revert guildkeeper:app/checkup from pg

begin;
set local role guildkeeper_owner;

drop function app.checkup;

commit;
