-- Revert guildkeeper:games/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function games.selfcheck;

commit;
