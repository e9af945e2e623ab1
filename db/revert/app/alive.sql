-- Revert guildkeeper:app/alive from pg

begin;
set local role guildkeeper_owner;

drop function app.alive;

commit;
