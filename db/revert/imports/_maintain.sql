-- Revert guildkeeper:imports/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function imports._maintain;

commit;
