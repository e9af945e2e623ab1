-- Revert guildkeeper:personal/set_role from pg

begin;
set local role guildkeeper_owner;

drop function personal.set_role;

commit;
