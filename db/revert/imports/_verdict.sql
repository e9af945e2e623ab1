-- Revert guildkeeper:imports/_verdict from pg

begin;
set local role guildkeeper_owner;

drop function imports._verdict;

commit;
