-- Revert guildkeeper:imports/_end from pg

begin;
set local role guildkeeper_owner;

drop function imports._end;

commit;
