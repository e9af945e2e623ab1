-- Revert guildkeeper:stats/_fold_between from pg

begin;
set local role guildkeeper_owner;

drop function stats._fold_between;

commit;
