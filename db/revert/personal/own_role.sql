-- Revert guildkeeper:personal/own_role from pg

begin;
set local role guildkeeper_owner;

drop function personal.own_role;

commit;
