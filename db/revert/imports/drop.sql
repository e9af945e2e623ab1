-- Revert guildkeeper:imports/drop from pg

begin;
set local role guildkeeper_owner;

drop function imports.drop;

commit;
