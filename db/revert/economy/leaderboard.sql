-- Revert guildkeeper:economy/leaderboard from pg

begin;
set local role guildkeeper_owner;

drop function economy.leaderboard(bigint, text, bigint, integer, bigint, bigint);
drop type economy.fortune_row;

commit;
