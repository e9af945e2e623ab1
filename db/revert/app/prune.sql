-- Revert guildkeeper:app/prune from pg

begin;
set local role guildkeeper_owner;

drop function app.prune;

commit;
