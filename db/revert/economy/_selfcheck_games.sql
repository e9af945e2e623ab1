-- Revert guildkeeper:economy/_selfcheck_games from pg

begin;
set local role guildkeeper_owner;

drop function economy._selfcheck_games(bigint);

commit;
