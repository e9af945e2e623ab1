-- Revert guildkeeper:economy/_end_game from pg

begin;
set local role guildkeeper_owner;

drop function economy._end_game(economy.game, text, timestamptz);

commit;
