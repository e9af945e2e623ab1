-- Revert guildkeeper:personal/_role_row from pg

begin;
set local role guildkeeper_owner;

drop function personal._role_row;
drop type personal.role_row;

commit;
