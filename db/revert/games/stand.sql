-- Revert guildkeeper:games/stand from pg

begin;
set local role guildkeeper_owner;

drop function games.stand;

commit;
