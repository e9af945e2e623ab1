-- Revert guildkeeper:imports/_number from pg

begin;
set local role guildkeeper_owner;

drop function imports._number;

commit;
