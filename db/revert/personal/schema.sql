-- Revert guildkeeper:personal/schema from pg

begin;
set local role guildkeeper_owner;

drop schema personal;

commit;
