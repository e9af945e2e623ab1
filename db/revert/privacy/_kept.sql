-- Revert guildkeeper:privacy/_kept from pg

begin;
set local role guildkeeper_owner;

drop function privacy._kept;

commit;
