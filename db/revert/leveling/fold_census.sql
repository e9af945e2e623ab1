-- Revert guildkeeper:leveling/fold_census from pg

begin;
set local role guildkeeper_owner;

drop function leveling.fold_census;

commit;
