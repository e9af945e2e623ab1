-- Revert guildkeeper:app/role from pg

begin;
set local role guildkeeper_owner;

drop table app.role;

commit;
