-- Revert guildkeeper:imports/_cases from pg

begin;
set local role guildkeeper_owner;

drop function imports._cases;

commit;
