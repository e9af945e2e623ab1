-- Revert guildkeeper:imports/_levels from pg

begin;
set local role guildkeeper_owner;

drop function imports._levels;

commit;
