-- Revert guildkeeper:app/spoken from pg

begin;
set local role guildkeeper_owner;

drop function app.spoken;

commit;
