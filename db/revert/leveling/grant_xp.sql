-- Revert guildkeeper:leveling/grant_xp from pg

begin;
set local role guildkeeper_owner;

drop function leveling.grant_xp(bigint, bigint, numeric, text, bigint, text, timestamptz);

commit;
