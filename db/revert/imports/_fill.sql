-- Revert guildkeeper:imports/_fill from pg

begin;
set local role guildkeeper_owner;

drop function imports._fill;

commit;
