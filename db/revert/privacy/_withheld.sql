-- Revert guildkeeper:privacy/_withheld from pg

begin;
set local role guildkeeper_owner;

drop function privacy._withheld;

commit;
