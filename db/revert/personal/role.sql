-- Revert guildkeeper:personal/role from pg

begin;
set local role guildkeeper_owner;

drop table personal.role;

commit;
