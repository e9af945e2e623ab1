-- Revert guildkeeper:games/_end from pg

begin;
set local role guildkeeper_owner;

drop function games._end(games.game, text, timestamptz);

commit;
