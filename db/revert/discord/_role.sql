-- Revert guildkeeper:discord/_role from pg

begin;
set local role guildkeeper_owner;

drop function discord._role;

commit;
