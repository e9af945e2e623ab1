-- Revert guildkeeper:privacy/_erase from pg

begin;
set local role guildkeeper_owner;

drop function privacy._erase;

commit;
