-- Revert guildkeeper:leveling/set_multiplier from pg

begin;
set local role guildkeeper_owner;

drop function leveling.set_multiplier(bigint, bigint, bigint, numeric, bigint, text);

commit;
