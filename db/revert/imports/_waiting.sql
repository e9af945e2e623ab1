-- Revert guildkeeper:imports/_waiting from pg

begin;
set local role guildkeeper_owner;

drop function imports._waiting;

commit;
