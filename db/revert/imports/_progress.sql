-- Revert guildkeeper:imports/_progress from pg

begin;
set local role guildkeeper_owner;

drop function imports._progress;

commit;
