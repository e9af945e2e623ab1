-- Revert guildkeeper:economy/_has_seen from pg

begin;
set local role guildkeeper_owner;

drop function economy._has_seen(economy.game, integer);

commit;
