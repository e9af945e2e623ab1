-- Revert guildkeeper:stats/_pieces from pg

begin;
set local role guildkeeper_owner;

drop function stats._pieces;
drop type stats.piece;

commit;
