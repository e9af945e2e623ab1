-- Revert guildkeeper:personal/drop_role from pg

begin;
set local role guildkeeper_owner;

drop function personal.drop_role;

commit;
