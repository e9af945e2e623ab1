-- Revert guildkeeper:games/hit from pg

begin;
set local role guildkeeper_owner;

drop function games.hit;

commit;
