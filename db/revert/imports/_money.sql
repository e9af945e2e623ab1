-- Revert guildkeeper:imports/_money from pg

begin;
set local role guildkeeper_owner;

drop function imports._money;

commit;
