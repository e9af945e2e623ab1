-- Revert guildkeeper:economy/_play from pg

begin;
set local role guildkeeper_owner;

drop function economy._play(bigint, economy.game_kind, bigint, numeric, text, bigint, text, timestamptz);
drop type economy.played;

commit;
