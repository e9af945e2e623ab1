-- Revert guildkeeper:economy/_begin_game from pg

begin;
set local role guildkeeper_owner;

drop function economy._begin_game(bigint, economy.game_kind, bigint, numeric, text, bigint, text, timestamptz);

commit;
