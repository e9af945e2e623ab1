-- Revert guildkeeper:imports/_outlook from pg

begin;
set local role guildkeeper_owner;

drop function imports._outlook;
drop type imports.outlook;

commit;
