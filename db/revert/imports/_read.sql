-- Revert guildkeeper:imports/_read from pg

begin;
set local role guildkeeper_owner;

drop function imports._read;

commit;
