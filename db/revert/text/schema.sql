-- Revert guildkeeper:text/schema from pg

begin;
set local role guildkeeper_owner;

drop schema text;

commit;
