-- Revert guildkeeper:games/_begin from pg

begin;
set local role guildkeeper_owner;

drop function games._begin(bigint, games.game_kind, bigint, numeric, text, bigint, text, timestamptz);

commit;
