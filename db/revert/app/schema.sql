-- Revert guildkeeper:app/schema from pg

begin;
set local role guildkeeper_owner;

drop schema app;

commit;
