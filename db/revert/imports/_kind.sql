-- Revert guildkeeper:imports/_kind from pg

begin;
set local role guildkeeper_owner;

drop function imports._kind;

commit;
