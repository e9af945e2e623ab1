-- Revert guildkeeper:imports/_names from pg

begin;
set local role guildkeeper_owner;

drop function imports._names;

commit;
