-- Revert guildkeeper:privacy/_put_nobody from pg

begin;
set local role guildkeeper_owner;

drop function privacy._put_nobody;

commit;
